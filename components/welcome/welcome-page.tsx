import { useState } from 'preact/hooks';
import { countBriefs } from '../../lib/store/brief-queries.ts';
import { readPipelines } from '../../lib/store/pipeline-queries.ts';
import { words } from '../../lib/words.ts';
import { ListUnreadable } from '../app/list-unreadable.tsx';
import { Toast } from '../app/toast.tsx';
import { useLive } from '../app/use-live.ts';
import { changeSettings } from '../app/use-settings.ts';
import { Button } from '../ui/button.tsx';
import { Logo } from '../ui/logo.tsx';
import { PinStep } from './pin-step.tsx';
import { TemplateStep } from './template-step.tsx';
import './welcome-page.css';
import { WelcomeStep } from './welcome-step.tsx';

interface WelcomePageProps {
  readonly openPractice: () => Promise<void>;
  /** Goes on to the dashboard. */
  readonly leave: () => Promise<void>;
}

/** The first minute: a pipeline that fits, a capture to try, and the icon where it can be seen. */
export function WelcomePage({ openPractice, leave }: WelcomePageProps) {
  const pipelines = useLive(readPipelines, 'pipelines');
  const leads = useLive(countBriefs, 'leads').value ?? 0;
  const [isChosen, setChosen] = useState(false);
  const finish = async () => {
    await changeSettings({ isWelcomed: true });
    await leave();
  };
  return (
    <main class="welcome">
      <header class="welcome-head">
        <Logo />
        <div>
          <h1>{words('welcomeTitle')}</h1>
          <p class="quiet">{words('welcomeText')}</p>
        </div>
        <Button kind="quiet" onClick={() => void finish()}>
          {words('skip')}
        </Button>
      </header>
      {pipelines.failed && <ListUnreadable again={pipelines.again} />}
      <ol class="welcome-steps">
        <WelcomeStep number={1} title={words('welcomePipeline')} isDone={isChosen}>
          {pipelines.value && <TemplateStep pipelines={pipelines.value} onChosen={() => setChosen(true)} />}
        </WelcomeStep>
        <WelcomeStep number={2} title={words('welcomeCapture')} isDone={leads > 0}>
          <p>{words('welcomeCaptureText')}</p>
          <div>
            <Button onClick={() => void openPractice()}>{words('openPractice')}</Button>
          </div>
          <p role="status">{leads > 0 && words('welcomeCaptured')}</p>
        </WelcomeStep>
        <PinStep number={3} />
      </ol>
      <footer class="welcome-foot">
        <span class="quiet small">{words('privacyLine')}</span>
        <Button kind="primary" onClick={() => void finish()}>
          {words('welcomeDone')}
        </Button>
      </footer>
      <Toast />
    </main>
  );
}
