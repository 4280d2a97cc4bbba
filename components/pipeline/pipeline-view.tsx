import { useState } from 'preact/hooks';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { keptForecasts } from '../../lib/store/kept-forecasts.ts';
import { countLeads, monthSummary, recentLeads, stageSummaries } from '../../lib/store/queries.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { ListUnreadable } from '../app/list-unreadable.tsx';
import type { ExportCsv } from '../app/surface.ts';
import { useLive } from '../app/use-live.ts';
import { ExportPanel } from '../export/export-panel.tsx';
import { Button } from '../ui/button.tsx';
import { thisMonth, today } from '../ui/days.ts';
import { Empty } from '../ui/empty.tsx';
import { TextField } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { ForecastLine } from './forecast-line.tsx';
import { LeadList, placeAndAge } from './lead-list.tsx';
import { MonthCard } from './month-card.tsx';
import './pipeline-view.css';
import { SearchResults } from './search-results.tsx';
import { StageBars } from './stage-bars.tsx';
import { StageLeads } from './stage-leads.tsx';

interface PipelineViewProps {
  readonly pipelines: Pipelines;
  readonly exportCsv: ExportCsv;
  readonly onOpenLead: (leadId: string) => void;
  readonly onCapture: () => void;
}

const RECENT = 8;

/** How full the pipeline is, by stage; every lead is found from here. */
export function PipelineView({ pipelines, exportCsv, onOpenLead, onCapture }: PipelineViewProps) {
  const [search, setSearch] = useState('');
  const [openStage, setOpenStage] = useState<string>();
  const live = useLive(async () => {
    const { fromAt, toAt } = thisMonth();
    const [stages, month, recent, total, forecasts] = await Promise.all([
      stageSummaries(Date.now(), today()),
      monthSummary(fromAt, toAt),
      recentLeads(RECENT),
      countLeads(),
      keptForecasts(),
    ]);
    const forecast = forecasts.findLast(
      ({ pipelineId, until }) => pipelineId === pipelines.currentId && until > Date.now(),
    );
    return { stages, month, recent, total, forecast };
  }, 'pipeline');
  if (live.failed) return <ListUnreadable again={live.again} />;
  if (!live.value) return <div class="view-body" aria-busy="true" />;
  const { stages, month, recent, total, forecast } = live.value;
  if (total === 0) {
    return (
      <div class="view-body">
        <Empty title={words('todayEmpty')} text={words('todayEmptyText')}>
          <Button kind="primary" onClick={onCapture}>
            {words('todayCapture')}
          </Button>
        </Empty>
      </div>
    );
  }
  return (
    <div class="view-body">
      <TextField
        type="search"
        label={words('search')}
        hiddenLabel
        placeholder={words('search')}
        value={search}
        onInput={setSearch}
      />
      {search.trim() ? (
        <SearchResults text={search.trim()} pipelines={pipelines} onOpen={onOpenLead} />
      ) : (
        <>
          <StageBars
            stages={stages}
            openStage={openStage}
            onToggle={(id) => setOpenStage(id === openStage ? undefined : id)}
          >
            {openStage && <StageLeads stageId={openStage} pipelines={pipelines} onOpen={onOpenLead} />}
          </StageBars>
          <MonthCard month={month} />
          {forecast && <ForecastLine forecast={forecast} />}
          <Section title={words('recent')}>
            <div class="card">
              <LeadList
                leads={recent}
                pipelines={pipelines}
                line={(lead) => placeAndAge(pipelines, lead)}
                onOpen={onOpenLead}
              />
            </div>
          </Section>
          <div class="pipeline-foot">
            <span class="quiet small">{wordsFor(total, 'total')}</span>
            <ExportPanel exportCsv={exportCsv} />
          </div>
        </>
      )}
    </div>
  );
}
