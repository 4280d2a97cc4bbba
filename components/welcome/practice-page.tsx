import { words } from '../../lib/words.ts';
import { Avatar } from '../ui/avatar.tsx';
import './practice-page.css';

const SENDER = { name: 'Ada Lovelace', email: 'ada@engines.example' };

/** A page that looks like an e-mail, from a person who never was a customer: to try a capture on. */
export function PracticePage() {
  return (
    <div class="practice">
      <aside class="practice-hint" aria-label={words('practiceTitle')}>
        {words('practiceHint')}
      </aside>
      <main class="card practice-mail">
        <h1>{words('practiceSubject')}</h1>
        <header class="practice-from">
          <Avatar name={SENDER.name} />
          <p>
            <strong>{SENDER.name}</strong>{' '}
            <a href={`mailto:${SENDER.email}`} dir="ltr">
              {SENDER.email}
            </a>
          </p>
        </header>
        <div class="practice-text">
          <p>{words('practiceGreeting')}</p>
          <p>{words('practiceBody')}</p>
          <p>{words('practiceClosing')}</p>
          <div class="practice-signature" lang="en" dir="ltr">
            <div>Ada Lovelace</div>
            <div>Head of Analysis</div>
            <div>Analytical Engines Ltd</div>
            <div>+44 20 7946 0958</div>
            <div>https://engines.example</div>
          </div>
        </div>
      </main>
    </div>
  );
}
