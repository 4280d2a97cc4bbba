import { useState } from 'preact/hooks';
import { SENTENCE_OF_FAILURE } from '../../lib/errors.ts';
import { delimiterFor } from '../../lib/exchange/csv.ts';
import { downloadFile } from '../../lib/exchange/download.ts';
import { ImportFault } from '../../lib/exchange/import/import-fault.ts';
import { type ImportTable, tableOfCsv, tableOfFile } from '../../lib/exchange/import/import-table.ts';
import type { ImportMapping } from '../../lib/exchange/import/mapping.ts';
import type { PlanContext } from '../../lib/exchange/import/plan-import.ts';
import { shapeOfTable, type TableShape } from '../../lib/exchange/import/read-table.ts';
import { csvOfRejected } from '../../lib/exchange/import/rejected-csv.ts';
import { stageTexts } from '../../lib/exchange/import/stage-texts.ts';
import { stageFromText } from '../../lib/exchange/import/stage-words.ts';
import { studyTable, type TableStudy } from '../../lib/exchange/import/study-table.ts';
import { savedText } from '../../lib/exchange/saved-text.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { Settings } from '../../lib/store/settings.ts';
import { locale, words } from '../../lib/words.ts';
import {
  carryOutImport,
  type ImportReport,
  type PlanSummary,
  planContext,
  summarise,
  takeBackImport,
} from './run-import.ts';
import { useJob } from './use-job.ts';

interface Opened {
  readonly file: File;
  readonly table: ImportTable;
  readonly study: TableStudy;
  readonly mapping: ImportMapping;
  readonly plan?: { readonly summary: PlanSummary; readonly context: PlanContext };
}

const FAULT_WORDS = {
  'empty-file': 'ioFault_empty',
  'not-text': 'ioFault_text',
  'record-too-long': 'ioFault_long',
  'broken-json': 'ioFault_json',
  'too-large': 'ioFault_large',
  'newer-version': 'ioFault_newer',
} as const;

/** An import from the choice of a file to its report, a step at a time; nothing is written before `carryOut`. */
export function useImport(pipelines: Pipelines, settings: Settings) {
  const [opened, setOpened] = useState<Opened>();
  const [problem, setProblem] = useState('');
  const [report, setReport] = useState<ImportReport>();
  const [isTakenBack, setTakenBack] = useState(false);
  const job = useJob();
  const fail = (error: unknown) =>
    setProblem(error instanceof ImportFault ? words(FAULT_WORDS[error.code]) : words('ioFault_other'));
  const open = async (file: File, said?: Pick<TableShape, 'encoding' | 'delimiter'>) => {
    setProblem('');
    setReport(undefined);
    setTakenBack(false);
    if (!said) setOpened(undefined);
    try {
      const found = await job.run(words('ioStudying'), async (signal, onProgress) => {
        const table = said
          ? tableOfCsv(file, await shapeOfTable(file, said.encoding, said.delimiter))
          : await tableOfFile(file);
        const dateOrder = new Intl.DateTimeFormat(locale())
          .format(Date.UTC(2026, 10, 23, 12))
          .startsWith('11')
          ? 'month-first'
          : 'day-first';
        const study = await studyTable(table, {
          pipelines,
          currency: settings.currency,
          dateOrder,
          signal,
          onProgress,
        });
        return { file, table, study, mapping: study.mapping };
      });
      if (found) setOpened(found);
    } catch (error) {
      fail(error);
    }
  };
  const change = async (mapping: ImportMapping) => {
    if (!opened) return;
    const { plan: _, ...rest } = opened;
    setOpened({ ...rest, mapping });
    const isPlace = (target: unknown) => target === 'stage' || target === 'pipeline';
    if (mapping.columns.every((target, at) => target === opened.mapping.columns[at] || !isPlace(target)))
      return;
    // Another column is the stage's now: what stands in it has to be given a meaning.
    const stages = await job.run(words('ioStudying'), (signal) => stageTexts(opened.table, mapping, signal));
    if (!stages) return;
    const meant = stages.map(({ key, text, pipeline }) => [
      key,
      mapping.stages[key] ?? stageFromText(text, pipeline, pipelines),
    ]);
    setOpened({
      ...rest,
      study: { ...opened.study, stages },
      mapping: { ...mapping, stages: Object.fromEntries(meant) },
    });
  };
  const plan = async () => {
    if (!opened) return;
    try {
      const summary = await job.run(words('ioPlanning'), async (signal, onProgress) => {
        const context = await planContext(opened.file, pipelines, settings.region);
        return {
          context,
          summary: await summarise(opened.table, opened.mapping, context, signal, (rows) =>
            onProgress(rows, opened.study.rows),
          ),
        };
      });
      if (summary) setOpened({ ...opened, plan: summary });
    } catch (error) {
      fail(error);
    }
  };
  const carryOut = async () => {
    if (!opened?.plan) return;
    const {
      table,
      mapping,
      plan: { context },
      study,
    } = opened;
    try {
      const done = await job.run(words('ioImporting'), (signal, onProgress) =>
        carryOutImport(table, mapping, context, signal, (rows) => onProgress(rows, study.rows)),
      );
      if (done) setReport(done);
    } catch (error) {
      fail(error);
    }
  };
  const takeBack = async (importId: string) => {
    setProblem('');
    const failure = await job.run(words('ioTakingBack'), async (signal, onProgress) => {
      return (await takeBackImport(importId, signal, onProgress)) ?? 'done';
    });
    // Cancelled: what is left of it can still be taken back.
    if (failure === undefined) return;
    if (failure !== 'done') return setProblem(words(SENTENCE_OF_FAILURE[failure]));
    setReport(undefined);
    setOpened(undefined);
    setTakenBack(true);
  };
  const saveRejected = async () => {
    if (!report || !opened) return;
    const pieces = csvOfRejected(
      [report.rejected],
      opened.table.headers,
      { reason: words('ioReason'), row: words('ioRow') },
      delimiterFor(locale()),
    );
    const blob = await savedText(pieces, 'text/csv;charset=utf-8', new AbortController().signal);
    downloadFile(blob, `${opened.file.name.replace(/\.\w+$/, '')}-rejected.csv`);
  };
  return { opened, problem, report, isTakenBack, job, open, change, plan, carryOut, takeBack, saveRejected };
}
