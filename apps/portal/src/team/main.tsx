import { common } from '../messages/en/common.ts';
import { facts } from '../messages/en/facts.ts';
import { team } from '../messages/en/team.ts';
import { loadCatalogues } from '../messages/i18n.ts';
import { start } from '../start.tsx';
import { router } from './router.tsx';

loadCatalogues(common, facts, team);
start(router);
