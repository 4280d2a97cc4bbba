import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Goal } from '../../lib/insights/goal.ts';
import { type KeptForecast, keptFromForecast } from '../../lib/insights/track-record.ts';
import { currentPipeline, pipelineById, pipelinesInUse, stagesInUse } from '../../lib/leads/pipeline.ts';
import { keepForecast, keptForecasts } from '../../lib/store/kept-forecasts.ts';
import type { KeptGoal } from '../../lib/store/settings.ts';
import { words } from '../../lib/words.ts';
import { ListUnreadable } from '../app/list-unreadable.tsx';
import { changeSettings } from '../app/use-settings.ts';
import { ConversionSection } from '../insights/conversion-section.tsx';
import { FlowSection } from '../insights/flow-section.tsx';
import { ForecastSection } from '../insights/forecast-section.tsx';
import { FullSection } from '../insights/full-section.tsx';
import { EVERYBODY, InsightsFilter } from '../insights/insights-filter.tsx';
import { NeededSection } from '../insights/needed-section.tsx';
import { PatternsSection } from '../insights/patterns-section.tsx';
import { ReachSection } from '../insights/reach-section.tsx';
import { RepsSection } from '../insights/reps-section.tsx';
import { TimeSection } from '../insights/time-section.tsx';
import { useInsights } from '../insights/use-insights.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { stageName } from '../ui/stage-names.ts';
import { showLeads } from './handed-conditions.ts';
import './insights-page.css';
import { PageHead } from './page-head.tsx';
import type { PageProps } from './page-props.ts';

/** What the history of a pipeline says: how long, how many, what comes, what is needed, what works. */
export function InsightsPage({ rest, pipelines, settings }: PageProps) {
  const [pipelineId, setPipelineId] = useState(rest || currentPipeline(pipelines).id);
  const [filter, setFilter] = useState(EVERYBODY);
  const [cohortsBy, setCohortsBy] = useState<'month' | 'week'>('month');
  const [forecasts, setForecasts] = useState<readonly KeptForecast[]>([]);
  const pipeline = pipelineById(pipelines, pipelineId);
  const keptGoal = settings.goals[pipeline.id];
  const goal = useMemo(() => keptGoal && goalFrom(keptGoal), [keptGoal]);
  const { currency } = settings;
  const answer = useInsights({
    pipelineId: pipeline.id,
    stages: stagesInUse(pipeline).map(({ id, slowDays, stalledDays, target }) => ({
      id,
      slowDays,
      stalledDays,
      ...(target !== undefined && { target }),
    })),
    currency,
    ...filter.query,
    cohortsBy,
    ...(goal && { goal }),
    ...(keptGoal?.costPerLead !== undefined && { costPerLead: keptGoal.costPerLead }),
  });
  const { insights, progress } = answer;
  useEffect(() => {
    const made =
      insights && filter === EVERYBODY && keptFromForecast(insights.forecast, pipeline.id, Date.now());
    const kept = made ? keepForecast(made) : keptForecasts();
    void kept.then(setForecasts, () => undefined);
  }, [insights]);
  const inUse = pipelinesInUse(pipelines);
  const shared = insights && {
    insights,
    currency: answer.currency ?? currency,
    nameOf: (stageId: string) => stageName(pipelines, stageId),
    onLeads: (conditions: Parameters<typeof showLeads>[0]) =>
      showLeads([
        { column: 'pipeline', is: 'any-of', values: [pipeline.id] },
        ...filter.conditions,
        ...conditions,
      ]),
  };
  const keepGoal = (next: KeptGoal | undefined) => {
    const { [pipeline.id]: _, ...others } = settings.goals;
    void changeSettings({ goals: next ? { ...others, [pipeline.id]: next } : others });
  };
  return (
    <>
      <PageHead title={words('insights')}>
        {inUse.length > 1 && (
          <Select
            label={words('pipeline')}
            hiddenLabel
            options={inUse.map(({ id, name }) => ({ value: id, text: name }))}
            value={pipeline.id}
            onChange={setPipelineId}
          />
        )}
        <InsightsFilter filter={filter} onChange={setFilter} />
      </PageHead>
      <div class="page-progress insights-progress" role="status">
        {progress && (
          <>
            <label>
              {words(progress.stage === 'reading' ? 'insReading' : 'insComputing')}{' '}
              <progress max={1} value={progress.share} />
            </label>
            <Button kind="quiet" onClick={answer.cancel}>
              {words('cancel')}
            </Button>
          </>
        )}
        {answer.isCancelled && (
          <>
            {words('insCancelled')} <Button onClick={answer.again}>{words('insAgain')}</Button>
          </>
        )}
      </div>
      {filter.query.periodDays !== undefined && <p class="page-progress">{words('insPeriodNote')}</p>}
      {answer.failed && <ListUnreadable again={answer.again} />}
      {shared && (
        <div class="insights-body" aria-busy={progress !== undefined}>
          <TimeSection {...shared} />
          <FlowSection {...shared} />
          <ConversionSection {...shared} cohortsBy={cohortsBy} onCohortsBy={setCohortsBy} />
          <ForecastSection
            {...shared}
            goal={goal}
            now={Date.now()}
            kept={forecasts.filter((one) => one.pipelineId === pipeline.id)}
          />
          <NeededSection {...shared} goal={goal} kept={keptGoal} onGoal={keepGoal} />
          <FullSection {...shared} />
          <RepsSection {...shared} />
          <PatternsSection {...shared} />
          <ReachSection
            {...shared}
            posts={settings.posts}
            onPosts={(posts) => void changeSettings({ posts })}
          />
        </div>
      )}
    </>
  );
}

/** A goal's days as instants where the user is: the last day counts whole. */
function goalFrom({ kind, amount, from, by }: KeptGoal): Goal {
  const zone = Temporal.Now.timeZoneId();
  const start = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).epochMilliseconds;
  return {
    kind,
    amount,
    from: start(Temporal.PlainDate.from(from)),
    by: start(Temporal.PlainDate.from(by).add({ days: 1 })),
  };
}
