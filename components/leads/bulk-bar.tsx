import { useId, useState } from 'preact/hooks';
import type { Command } from '../../lib/leads/command.ts';
import { type Pipelines, pipelinesInUse, stagesInUse } from '../../lib/leads/pipeline.ts';
import { words, wordsFor } from '../../lib/words.ts';
import { useAnswer } from '../dashboard/use-list.ts';
import { AskPanel } from '../lead/ask-panel.tsx';
import { countInWords } from '../ui/amount.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import './bulk-bar.css';
import type { Bulk } from './use-bulk.ts';

interface BulkBarProps {
  readonly ids: readonly string[];
  readonly pipelines: Pipelines;
  readonly bulk: Bulk;
  readonly onExport: () => void;
  readonly onClear: () => void;
}

/** What can be done with all selected leads at once. */
export function BulkBar({ ids, pipelines, bulk, onExport, onClear }: BulkBarProps) {
  const [asked, setAsked] = useState<'assign' | 'tag' | 'erase'>();
  const close = () => setAsked(undefined);
  const start = (commandFor: (leadId: string) => Command) => {
    close();
    void bulk.start(ids, commandFor);
  };
  const { progress } = bulk;
  return (
    <section class="bulk-bar" aria-label={wordsFor(ids.length, 'selectedCount')}>
      <strong>{wordsFor(ids.length, 'selectedCount')}</strong>
      {progress ? (
        <>
          <progress max={progress.total} value={progress.done} />
          <span role="status">
            {words('bulkProgress', countInWords(progress.done), countInWords(progress.total))}
          </span>
          <Button onClick={bulk.cancel}>{words('cancel')}</Button>
        </>
      ) : (
        <>
          <Menu
            label={words('moveTo')}
            look="menu-button"
            face={
              <>
                {words('moveTo')}
                <Icon name="down" />
              </>
            }
            groups={pipelinesInUse(pipelines).map((pipeline) => ({
              title: pipeline.name,
              items: stagesInUse(pipeline).map((stage) => ({
                text: stage.name,
                onPick: () => start((leadId) => ({ type: 'move', leadId, stageId: stage.id })),
              })),
            }))}
          />
          <Button onClick={() => setAsked('assign')}>{words('bulkAssign')}</Button>
          <Button onClick={() => setAsked('tag')}>{words('bulkTag')}</Button>
          <Button onClick={onExport}>{words('bulkExport')}</Button>
          <Button kind="danger" onClick={() => setAsked('erase')}>
            {words('bulkErase')}
          </Button>
          <Button kind="quiet" onClick={onClear}>
            {words('selectNone')}
          </Button>
        </>
      )}
      {asked === 'assign' && (
        <AskText
          title={words('bulkAssign')}
          label={words('owner')}
          choices="owner"
          onClose={close}
          onText={(owner) => start((leadId) => ({ type: 'assign', leadId, owner }))}
        />
      )}
      {asked === 'tag' && (
        <AskText
          title={words('bulkTag')}
          label={words('tags')}
          hint={words('bulkTagHint')}
          choices="tag"
          onClose={close}
          onText={(text) => start((leadId) => ({ type: 'tag', leadId, add: text.split(','), remove: [] }))}
        />
      )}
      {asked === 'erase' && (
        <AskPanel
          danger
          title={words('bulkEraseAsk', countInWords(ids.length))}
          confirm={words('bulkErase')}
          refuse={words('keepLead')}
          onClose={close}
          onConfirm={() => start((leadId) => ({ type: 'erase', leadId }))}
        >
          <p>{words('bulkEraseText')}</p>
        </AskPanel>
      )}
    </section>
  );
}

interface AskTextProps {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly choices: 'owner' | 'tag';
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** A text with what is in use already to choose from. */
function AskText({ title, label, hint, choices, onText, onClose }: AskTextProps) {
  const id = useId();
  const [text, setText] = useState('');
  const { value: known = [] } = useAnswer((list) => list.choices(choices), choices);
  return (
    <AskPanel title={title} confirm={title} onConfirm={() => onText(text)} onClose={onClose}>
      <Field label={label} {...(hint && { hint })}>
        {(ids) => (
          <input
            {...ids}
            class="input"
            dir="auto"
            autocomplete="off"
            maxLength={100}
            list={id}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={id}>
        {known
          .filter(({ value }) => value)
          .map(({ value }) => (
            <option key={value} value={value} />
          ))}
      </datalist>
    </AskPanel>
  );
}
