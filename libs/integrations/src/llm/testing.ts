export { startVendorFake } from './vendor.fake.ts';
export type { Reply, SeenRequest, VendorFake } from './vendor.fake.ts';
