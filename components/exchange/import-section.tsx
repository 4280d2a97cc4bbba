import { useRef } from 'preact/hooks';
import { SENTENCE_OF_FAILURE } from '../../lib/errors.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import type { Settings } from '../../lib/store/settings.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { countInWords } from '../ui/amount.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { JobNotice } from './job-notice.tsx';
import { MappingTable } from './mapping-table.tsx';
import { PastImports } from './past-imports.tsx';
import { PlanView } from './plan-view.tsx';
import { ShapeFields } from './shape-fields.tsx';
import { useImport } from './use-import.ts';

/** Brings leads in from a file: which column says what, what would become of each row, and only then the import. */
export function ImportSection({ pipelines, settings }: { pipelines: Pipelines; settings: Settings }) {
  const { opened, problem, report, isTakenBack, job, open, change, plan, carryOut, takeBack, saveRejected } =
    useImport(pipelines, settings);
  const input = useRef<HTMLInputElement>(null);
  return (
    <Section title={words('ioImport')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a short cut, the button does the same */}
      <div
        class="card io-card"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const file = event.dataTransfer?.files[0];
          if (file) void open(file);
        }}
      >
        <div class="io-actions">
          <input
            ref={input}
            class="sr-only"
            type="file"
            tabIndex={-1}
            aria-label={words('ioChooseFile')}
            accept=".csv,.tsv,.txt,.vcf,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void open(file);
            }}
          />
          <Button kind={opened ? 'plain' : 'primary'} onClick={() => input.current?.click()}>
            {words('ioChooseFile')}
          </Button>
          <span class="quiet">{opened ? <bdi>{opened.file.name}</bdi> : words('ioDrop')}</span>
        </div>
        {problem && (
          <Notice tone="danger" role="alert">
            {problem}
          </Notice>
        )}
        <JobNotice job={job} />
        {isTakenBack && <Notice role="status">{words('ioTakenBack')}</Notice>}
        {!opened && !job.progress && <PastImports onTakeBack={(importId) => void takeBack(importId)} />}
        {opened && !report && (
          <>
            <p>
              {wordsFor(opened.study.rows, 'ioRows')}
              {opened.study.preset && ` ${words('ioRecognised', opened.study.preset.name)}`}
            </p>
            {opened.table.shape && (
              <ShapeFields shape={opened.table.shape} onChange={(said) => void open(opened.file, said)} />
            )}
            <MappingTable
              study={opened.study}
              headers={opened.table.headers}
              mapping={opened.mapping}
              pipelines={pipelines}
              onChange={(mapping) => void change(mapping)}
            />
            <div class="io-actions">
              <Button
                kind={opened.plan ? 'plain' : 'primary'}
                disabled={job.progress !== undefined}
                onClick={() => void plan()}
              >
                {words('ioPreview')}
              </Button>
            </div>
            {opened.plan && (
              <PlanView
                summary={opened.plan.summary}
                isBusy={job.progress !== undefined}
                onImport={() => void carryOut()}
              />
            )}
          </>
        )}
        {report && (
          <Notice
            tone={report.failure ? 'danger' : 'accent'}
            role="status"
            actions={
              <>
                {report.rejected.length > 0 && (
                  <Button icon="download" onClick={() => void saveRejected()}>
                    {words('ioSaveRejected')}
                  </Button>
                )}
                {report.created + report.updated > 0 && (
                  <Button icon="undo" onClick={() => void takeBack(report.importId)}>
                    {words('ioTakeBack')}
                  </Button>
                )}
              </>
            }
          >
            {report.failure && <strong>{words(SENTENCE_OF_FAILURE[report.failure])} </strong>}
            {words(
              'ioDone',
              ...[report.created, report.updated, report.skipped, report.rejected.length].map(countInWords),
            )}
          </Notice>
        )}
        <p class="quiet small">{words('ioImportNote')}</p>
      </div>
    </Section>
  );
}
