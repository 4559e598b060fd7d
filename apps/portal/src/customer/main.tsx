import { common } from '../messages/en/common.ts';
import { customer } from '../messages/en/customer.ts';
import { facts } from '../messages/en/facts.ts';
import { loadCatalogues } from '../messages/i18n.ts';
import { start } from '../start.tsx';
import { router } from './router.tsx';

loadCatalogues(common, facts, customer);
start(router);
