import { useEffect, useState } from 'preact/hooks';
import { SENTENCE_OF_FAILURE } from '../../lib/errors.ts';
import { titleOfLead } from '../../lib/leads/lead.ts';
import type { Pipelines } from '../../lib/leads/pipeline.ts';
import { words } from '../../lib/words.ts';
import { lazy } from '../app/lazy.tsx';
import type { PageState } from '../app/use-page.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { draftKeyOf, keysWithDraft } from './people.ts';
import { PersonCapture } from './person-capture.tsx';
import type { PickerPart } from './person-picker.tsx';

const PageNotice = lazy(() => import('./page-notice.tsx').then((module) => module.PageNotice));

interface CaptureViewProps {
  readonly page: PageState;
  readonly pipelines: Pipelines;
  readonly currency: string;
  readonly active: boolean;
  readonly onRead: () => void;
  readonly onOpenLead: (leadId: string) => void;
}

/** Capture: everybody the page shows, one at a time, or a lead typed in by hand. */
export function CaptureView(props: CaptureViewProps) {
  const { page, onRead } = props;
  const [byHand, setByHand] = useState(false);
  useEffect(() => {
    if (page.kind === 'reading') setByHand(false);
  }, [page.kind]);
  const again = <Button onClick={onRead}>{words('readAgain')}</Button>;
  if (page.kind === 'reading') return <p class="view-body quiet">{words('reading')}</p>;
  if (page.kind === 'failed') {
    return (
      <div class="view-body">
        <Notice tone="danger" role="alert" actions={<Button onClick={onRead}>{words('retry')}</Button>}>
          {words(SENTENCE_OF_FAILURE[page.code])}
        </Notice>
      </div>
    );
  }
  const url = page.kind === 'read' ? page.reading.url : page.url;
  const hasPeople = page.kind === 'read' && page.people.length > 0;
  if (!hasPeople || byHand) {
    return (
      <>
        <div class="view-head">
          {hasPeople ? (
            <Button icon="back" onClick={() => setByHand(false)}>
              {words('backToPage')}
            </Button>
          ) : (
            <PageNotice page={page} again={again} onRead={onRead} />
          )}
        </div>
        <PersonCapture
          {...props}
          key="by-hand"
          draftKey={draftKeyOf(url, undefined)}
          nextName=""
          onNext={() => setByHand(false)}
        />
      </>
    );
  }
  return <PeopleCapture {...props} page={page} onByHand={() => setByHand(true)} />;
}

interface Picked {
  readonly picked?: number;
  readonly usedLast?: PickerPart;
}

type Read = Extract<PageState, { kind: 'read' }>;

function PeopleCapture(props: CaptureViewProps & { page: Read; onByHand: () => void }) {
  const { reading, people } = props.page;
  const [{ picked, usedLast }, setPicked] = useState<Picked>({});
  const [drafts, setDrafts] = useState<ReadonlySet<string>>();
  const keys = people.map((person) => draftKeyOf(reading.url, person));
  const together = keys.join('\n');
  useEffect(() => {
    void keysWithDraft(keys).then(setDrafts);
  }, [together, picked]);
  if (!drafts) return null;

  const withDraft = keys.findIndex((key) => drafts.has(key));
  const index = Math.min(picked ?? Math.max(0, withDraft), people.length - 1);
  const person = people[index];
  const next = people[index + 1];
  if (!person) return null;
  return (
    <PersonCapture
      {...props}
      key={keys[index]}
      draftKey={keys[index] ?? ''}
      reading={reading}
      person={person}
      nextName={next ? titleOfLead(next.values) : ''}
      onNext={() => setPicked({ picked: index + 1 })}
      picker={
        people.length > 1
          ? {
              index,
              usedLast,
              onPick: (at, by) => setPicked({ picked: at, usedLast: by }),
              people: people.map((one, at) => ({
                name: titleOfLead(one.values),
                role: one.role,
                known: one.known !== undefined,
                hasDraft: drafts.has(keys[at] ?? ''),
              })),
            }
          : undefined
      }
    />
  );
}
