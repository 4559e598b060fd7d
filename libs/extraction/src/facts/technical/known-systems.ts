/** Products that many companies have, so that they are known however they are written; systems never heard of are found by what is said of them. */
const KNOWN = [
  'Salesforce', 'HubSpot', 'Zendesk', 'Freshdesk', 'ServiceNow', 'Jira', 'Confluence', 'Slack', 'SharePoint', 'Dropbox', 'Dynamics', 'Business Central', 'Navision', 'NetSuite', 'SAP', 'S/4HANA', 'SuccessFactors', 'Workday', 'Oracle', 'PeopleSoft', 'Infor', 'Sage', 'Xero', 'QuickBooks', 'DATEV', 'Exact Online', 'AFAS', 'Odoo', 'Epicor', 'IFS', 'ADP', 'Personio', 'BambooHR',
  'Shopify', 'Magento', 'WooCommerce', 'Shopware', 'Stripe', 'Adyen', 'PayPal', 'Klaviyo', 'Mailchimp', 'Marketo', 'Pardot', 'Snowflake', 'BigQuery', 'Redshift', 'Databricks', 'Power BI', 'Tableau', 'Looker', 'Splunk', 'Datadog', 'Excel', 'Access', 'Google Sheets', 'Airtable', 'Trello', 'Asana', 'Monday.com', 'Smartsheet', 'Epic', 'Cerner', 'Medidata', 'Veeva', 'AutoCAD', 'Windchill', 'Teamcenter', 'Manhattan', 'Blue Yonder', 'Descartes', 'Moodle', 'Canvas', 'Blackboard', 'DocuSign', 'Twilio', 'Genesys', 'Avaya', 'Outlook', 'Exchange', 'Gmail', 'Google Ad Manager', 'Azure DevOps', 'GitHub', 'GitLab', 'Kronos', 'UKG', 'Ceridian', 'Paychex', 'Square', 'Toast', 'Lightspeed', 'Opera', 'Amadeus', 'Sabre',
];
/** Words of everyday speech as well, known only where they are written as names. */
const ALSO_WORDS = new Set(['access', 'canvas', 'square', 'toast', 'opera', 'epic', 'oracle', 'sage', 'slack', 'outlook', 'exchange', 'manhattan', 'infor', 'looker', 'stripe', 'excel', 'dynamics', 'exact online']);
const BY_NAME = new Map(KNOWN.map((name) => [name.toLowerCase(), name]));

export const isKnownSystem = (name: string): boolean => BY_NAME.has(name.toLowerCase()) || BY_NAME.has(name.toLowerCase().split(' ')[0]!);

const LOWER = new RegExp(String.raw`(?<![\p{L}\p{N}@./-])(?:${KNOWN.filter((name) => !ALSO_WORDS.has(name.toLowerCase())).map((name) => name.toLowerCase().replace(/[.*+?^$()[\]{}|\\/]/g, '\\$&')).join('|')})(?![\p{L}\p{N}@]|\.[a-z])`, 'gu');

/** Known products in text that is written without capitals, as they are written elsewhere. */
export function knownInLower(folded: string): { name: string; start: number; end: number }[] {
  return [...folded.matchAll(LOWER)].map((match) => ({ name: BY_NAME.get(match[0])!, start: match.index, end: match.index + match[0].length }));
}
