import { factsAs } from '../testing.ts';

interface Wanted { system: string; direction: string | null; data?: string; pattern?: string; priority?: string }

const plain = (text: string | null | undefined): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const contained = (text: string | null, wanted: string | undefined): string | null => (wanted !== undefined && plain(wanted).split(' ').every((word) => plain(text).split(' ').includes(word)) ? plain(wanted) : text);

describe('findSystems and findIntegrations', () => {
  it.each<[string, string, string[] | undefined, Wanted[]]>([
    ['mail', 'Our TMS is Cargonaut, and it stays. Shipments need to flow from Cargonaut into your portal in real time through their webhooks; statuses go back the same way.', ['Cargonaut'], [{ system: 'Cargonaut', direction: 'bidirectional', data: 'Shipments', pattern: 'in real time through their webhooks' }]],
    ['ours', 'To recap the interfaces: we pull work orders out of Plantwise twice a day (REST), and we push finished quantities to Ledgerline as a flat file every evening.', undefined, [{ system: 'Plantwise', direction: 'inbound', data: 'work orders', pattern: 'twice a day (REST)' }, { system: 'Ledgerline', direction: 'outbound', data: 'finished quantities', pattern: 'flat file every evening' }]],
    ['call', 'Joel Marek: So we\'re on Innkeeper for reservations and Fetchpay does the card payments.\nOlga Renner: And does Innkeeper have to talk to us?\nJoel Marek: Yes, guest profiles have to come across from Innkeeper every fifteen minutes, that\'s a must.\n', ['Innkeeper', 'Fetchpay'], [{ system: 'Innkeeper', direction: 'inbound', data: 'guest profiles', pattern: 'every fifteen minutes', priority: 'P1' }]],
    ['sow', '2.3 Provider shall deliver a nightly extract of closed claims to Customer\'s data warehouse (Glacier) via SFTP.', undefined, [{ system: 'Glacier', direction: 'outbound', data: 'closed claims', pattern: 'nightly extract via SFTP' }]],
    ['mail', 'Aufträge kommen stündlich aus Lagermeister per REST-Schnittstelle zu Ihnen; die Rechnungen gehen an Buchfix als CSV.', undefined, [{ system: 'Lagermeister', direction: 'inbound', data: 'Aufträge', pattern: 'stündlich per REST-Schnittstelle' }, { system: 'Buchfix', direction: 'outbound', data: 'Rechnungen', pattern: 'CSV' }]],
    ['mail', 'Nous utilisons Paiedor pour la paie. Les heures validées doivent partir vers Paiedor chaque vendredi par fichier CSV.', ['Paiedor'], [{ system: 'Paiedor', direction: 'outbound', data: 'heures validées', pattern: 'chaque vendredi par fichier CSV' }]],
    ['mail', 'Wij werken met Roosterix voor de planning. De diensten moeten elke nacht uit Roosterix worden ingelezen via de API.', ['Roosterix'], [{ system: 'Roosterix', direction: 'inbound', data: 'diensten', pattern: 'elke nacht via de API' }]],
    ['mail', 'Los pedidos llegan desde Almacenza cada hora por API y las facturas se envían a Contalux.', undefined, [{ system: 'Almacenza', direction: 'inbound', data: 'pedidos', pattern: 'cada hora por API' }, { system: 'Contalux', direction: 'outbound', data: 'facturas' }]],
    ['sow', '## Interfaces\n\n| System | Direction | Data | Method | Priority |\n|---|---|---|---|---|\n| Brewtrack | Inbound | Batches, lots | REST, hourly | P1 |\n| Kegroute | Outbound | Delivery notes | CSV by SFTP, daily | P2 |\n', undefined, [{ system: 'Brewtrack', direction: 'inbound', data: 'Batches, lots', pattern: 'REST, hourly', priority: 'P1' }, { system: 'Kegroute', direction: 'outbound', data: 'Delivery notes', pattern: 'CSV by SFTP, daily', priority: 'P2' }]],
    ['note', 'Interfaces\n\nSystem        Direction      Data               How\nMillbook      in             grain intake       API, every 10 min\nFarmpay       out            payouts            XML file, weekly\n', undefined, [{ system: 'Millbook', direction: 'inbound', data: 'grain intake', pattern: 'API, every 10 min' }, { system: 'Farmpay', direction: 'outbound', data: 'payouts', pattern: 'XML file, weekly' }]],
    ['html', '<p>These are the systems:</p><table><tr><th>Application</th><th>Flow</th><th>Objects</th><th>Protocol</th></tr><tr><td>Gatewise</td><td>both ways</td><td>Visitors, badges</td><td>Webhook</td></tr><tr><td>Deskly</td><td>to you</td><td>Bookings</td><td>GraphQL</td></tr></table>', undefined, [{ system: 'Gatewise', direction: 'bidirectional', data: 'Visitors, badges', pattern: 'Webhook' }, { system: 'Deskly', direction: 'inbound', data: 'Bookings', pattern: 'GraphQL' }]],
    ['mail', 'Q4. Which systems must the service connect to?\nA: Two. Medbridge (patient demographics, HL7 v2, inbound, needed at go-live) and Stockroom (consumption out, weekly CSV, later).', undefined, [{ system: 'Medbridge', direction: 'inbound', data: 'patient demographics', pattern: 'HL7 v2', priority: 'P1' }, { system: 'Stockroom', direction: 'outbound', data: 'consumption', pattern: 'weekly CSV', priority: 'P2' }]],
    ['note', '- sync w/ hubspot both ways (contacts + deals)\n- netsuite invoices out only, P2\n', undefined, [{ system: 'HubSpot', direction: 'bidirectional', data: 'contacts + deals' }, { system: 'NetSuite', direction: 'outbound', data: 'invoices', priority: 'P2' }]],
    ['mail', 'You replace Dispatcho, and Telemetrix stays as it is.', ['Dispatcho', 'Telemetrix'], []],
    ['mail', 'Our CRM (Zestful) and the billing system, Coinwright, are ten years old.', ['Zestful', 'Coinwright'], []],
    ['mail', 'Timesheets have to end up in our payroll system every Friday.', undefined, [{ system: 'payroll system', direction: 'outbound', data: 'Timesheets', pattern: 'every Friday' }]],
    ['call', 'Olga Renner: What do you have today?\nVera Lindqvist: Ha, everything. The tickets live in Fixdesk, stock is in Shelfmaster, and the accounts people swear by Pennywise.\nOlga Renner: And which of them do you need connected?\nVera Lindqvist: Shelfmaster. You read the stock levels from it, nothing is written back.\n', ['Fixdesk', 'Shelfmaster', 'Pennywise'], [{ system: 'Shelfmaster', direction: 'inbound', data: 'stock levels' }]],
    ['mail', 'We had dinner with the people from Siemens and our board likes Berlin. Send the slides to Marco by Friday; I will forward your invoice to Accounts.', [], []],
    ['mail', 'Please export the list of attendees and send it to Joel via Dropbox.', [], []],
    ['mail', 'No interface to Fetchpay is needed.', undefined, []],
    ['mail', 'We use Mondays for planning and Fridays for reviews. We run Berlin and Hamburg as one region.', [], []],
    ['mail', 'The papers go from us to Legal and then to Vera. The train from Utrecht goes to Cologne every hour.', [], []],
  ])('read from a %s what it says: "%s"', (kind, text, systems, wanted) => {
    const facts = factsAs(kind, text);
    if (systems !== undefined) expect(facts.systems.map(({ name }) => name)).toEqual(systems);
    expect(facts.integrations.map(({ system }) => system)).toEqual(wanted.map(({ system }) => system));
    for (const [index, one] of facts.integrations.entries()) {
      const { direction, data, pattern, priority } = wanted[index]!;
      const found = { direction: one.direction, data: contained(one.data, data), pattern: contained(one.pattern, pattern), priority: one.priority };
      expect(found).toEqual({ direction, data: data === undefined ? null : plain(data), pattern: pattern === undefined ? null : plain(pattern), priority: priority ?? null });
    }
  });
});
