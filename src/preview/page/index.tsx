import { createRoot } from 'react-dom/client';
import { PreviewPage } from './PreviewPage';
import { readSettings } from './settings';

const root = document.getElementById('root');
if (root) createRoot(root).render(<PreviewPage initial={readSettings(location.search)} />);
