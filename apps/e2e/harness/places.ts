/** Where an invented customer sits, and how people talk there. */
export interface Place {
  country: string;
  timezone: string;
  locale: string;
  currency: string;
  account: string;
  people: readonly [string, string, string, string];
  problem: string;
  outcome: string;
  /** What the economic buyer said, word for word. */
  quote: string;
  hurry: string;
}

/** Customers of several languages and scripts; none of them exists. */
export const PLACES: readonly Place[] = [
  {
    country: 'NO', timezone: 'Europe/Oslo', locale: 'nb-NO', currency: 'NOK', account: 'Fjordlys Energi AS',
    people: ['Sølvi Brattåker', 'Håkon Myrseth', 'Åse Lindvåg', 'Torbjørn Eikeland'],
    problem: 'Kundene må forklare den samme strømfeilen tre ganger', outcome: 'Én sak, én ansvarlig, svar samme dag',
    quote: 'Jeg vil ikke høre fra kundene våre at vi ikke snakker sammen.', hurry: 'Vinterberedskapen starter i november',
  },
  {
    country: 'DE', timezone: 'Europe/Berlin', locale: 'de-DE', currency: 'EUR', account: 'Weißenfelser Prüfgeräte GmbH & Co. KG',
    people: ['Dr. Käthe Östermann', 'Jörg Straßburger', 'Mareike Pöhlmann', 'Uğur Çelebi'],
    problem: 'Angebote brauchen neun Tage, weil vier Abteilungen Tabellen herumschicken', outcome: 'Ein Angebot verlässt das Haus am selben Tag',
    quote: 'Wenn das im Herbst nicht läuft, verlieren wir den Rahmenvertrag.', hurry: 'Der Rahmenvertrag wird im Oktober neu ausgeschrieben',
  },
  {
    country: 'JP', timezone: 'Asia/Tokyo', locale: 'ja-JP', currency: 'JPY', account: '株式会社みなと精機',
    people: ['高梨 由紀子', '森岡 大輔', '葉山 さくら', '篠塚 健'],
    problem: '問い合わせの履歴が部署ごとに分かれている', outcome: 'お客様が一度だけ説明すれば済むようにする',
    quote: '同じ説明を二度させてはいけません。', hurry: '新工場の稼働が九月に始まる',
  },
  {
    country: 'BR', timezone: 'America/Sao_Paulo', locale: 'pt-BR', currency: 'BRL', account: 'Cooperativa Agrícola Três Serras',
    people: ['Iracema Valadão', 'Otávio Brandão', 'Luíza Peçanha', 'Caetano Freixo'],
    problem: 'Os pedidos de sementes se perdem entre telefone e planilha', outcome: 'Cada cooperado acompanha o próprio pedido',
    quote: 'O cooperado não pode ligar quatro vezes para saber da semente.', hurry: 'A safra começa em setembro',
  },
  {
    country: 'US', timezone: 'America/Chicago', locale: 'en-US', currency: 'USD', account: "O'Malley & Sons <Roofing> Supply",
    people: ['Bernadette O’Malley', 'Desmond "Dez" Whitlock', 'Priscilla Nakai', 'Thaddeus Krol'],
    problem: 'Branch managers promise stock nobody has', outcome: 'Every quote shows what is really on the shelf',
    quote: "I'm done apologizing for pallets we never had.", hurry: 'Storm season starts in June',
  },
  {
    country: 'AE', timezone: 'Asia/Dubai', locale: 'ar-AE', currency: 'AED', account: 'شركة الواحة للخدمات اللوجستية',
    people: ['ليلى المنصوري', 'سامي الحداد', 'نورة الفارسي', 'كريم البستاني'],
    problem: 'لا أحد يعرف أين وصلت الشحنة', outcome: 'يرى العميل شحنته في كل لحظة',
    quote: 'أريد أن يعرف العميل قبل أن يسأل.', hurry: 'يبدأ موسم الأعياد في مارس',
  },
];
