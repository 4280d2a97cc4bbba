import { mount } from '../../components/app/mount.tsx';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';

await mount('', <Dashboard />);
