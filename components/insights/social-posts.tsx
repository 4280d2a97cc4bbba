import { useState } from 'preact/hooks';
import { isCalendarDate } from '../../lib/leads/calendar.ts';
import type { SocialPost } from '../../lib/store/settings.ts';
import { words } from '../../lib/words.ts';
import { countInWords } from '../ui/amount.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { dayInWords, today } from '../ui/days.ts';
import { TextField } from '../ui/field.tsx';
import { oneDecimal } from './figures.ts';
import './goal-editor.css';

interface SocialPostsProps {
  readonly posts: readonly SocialPost[];
  readonly onChange: (posts: readonly SocialPost[]) => void;
}

/** Reach and impressions of posts as the network tells them: typed in, and never joined to leads. */
export function SocialPosts({ posts, onChange }: SocialPostsProps) {
  const [name, setName] = useState('');
  const [on, setOn] = useState(today());
  const [reach, setReach] = useState('');
  const [impressions, setImpressions] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = () => {
    const post = {
      id: crypto.randomUUID(),
      name: name.trim(),
      on,
      reach: Number(reach),
      impressions: Number(impressions),
    };
    const isRight =
      post.name !== '' &&
      isCalendarDate(on) &&
      Number.isInteger(post.reach) &&
      post.reach >= 0 &&
      Number.isInteger(post.impressions) &&
      post.impressions >= post.reach;
    setWrong(!isRight);
    if (!isRight) return;
    onChange([post, ...posts]);
    setName('');
    setReach('');
    setImpressions('');
  };
  return (
    <details class="figure-table">
      <summary>{words('insPosts')}</summary>
      <p class="quiet small">{words('insPostsText')}</p>
      <form
        class="goal-editor"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label={words('insPostName')} value={name} onInput={setName} />
        <TextField type="date" label={words('insPostOn')} value={on} onInput={setOn} />
        <TextField label={words('insReachHead')} inputMode="numeric" value={reach} onInput={setReach} />
        <TextField
          label={words('insImpressions')}
          inputMode="numeric"
          value={impressions}
          onInput={setImpressions}
        />
        <div class="goal-actions">
          <Button type="submit">{words('insPostAdd')}</Button>
        </div>
        {isWrong && (
          <p class="goal-wrong" role="alert">
            {words('insPostWrong')}
          </p>
        )}
      </form>
      {posts.length > 0 && (
        <ul>
          {posts.map((post) => (
            <li key={post.id} class="social-post">
              <bdi class="ellipsis">{post.name}</bdi>
              <span class="quiet">{dayInWords(post.on)}</span>
              <span>
                {words(
                  'insPostFigures',
                  countInWords(post.reach),
                  countInWords(post.impressions),
                  post.reach > 0 ? oneDecimal(post.impressions / post.reach) : '–',
                )}
              </span>
              <IconButton
                icon="trash"
                label={words('insPostRemove', post.name)}
                onClick={() => onChange(posts.filter(({ id }) => id !== post.id))}
              />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
