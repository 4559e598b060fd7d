import { inThirdPerson } from './third-person.ts';

const says = (text: string) => inThirdPerson(text, { by: 'Amara', direction: 'seller', companies: { seller: 'Calderis', customer: 'Kestrel' } });

describe('what somebody says of themselves', () => {
  it.each([
    ['I will send you the plan.', 'Amara will send Kestrel the plan.'],
    ['We guarantee 99.9 %; if we miss it you get 10 % back.', 'Calderis guarantees 99.9 %; if Calderis misses it Kestrel gets 10 % back.'],
    ['We always answer your calls.', 'Calderis always answers Kestrel’s calls.'],
    ["We don't charge you for it.", 'Calderis does not charge Kestrel for it.'],
    ['We already have it.', 'Calderis already has it.'],
    ['We agreed to carry it, as we said.', 'Calderis agreed to carry it, as Calderis said.'],
    ['I can hold your price.', 'Amara can hold Kestrel’s price.'],
    ['Our team gives you access.', 'Calderis’s team gives Kestrel access.'],
    ['We need your logs, and we rely on you to agree.', 'Calderis needs Kestrel’s logs, and Calderis relies on Kestrel to agree.'],
    ['It stays between us.', 'It stays between us.'],
  ])('%s', (spoken, told) => {
    expect(says(spoken)).toBe(told);
  });
});
