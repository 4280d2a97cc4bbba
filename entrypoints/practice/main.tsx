import { mount } from '../../components/app/mount.tsx';
import { PracticePage } from '../../components/welcome/practice-page.tsx';
import { words } from '../../lib/words.ts';

await mount(words('practiceTitle'), <PracticePage />);
