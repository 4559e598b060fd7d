import { ApplicationFailure } from '@temporalio/common';
import { decodeOptionalFailureToOptionalError, encodeErrorToFailure, loadDataConverter } from '@temporalio/common/lib/internal-non-workflow/index.js';
import { createDataConverter } from './data-converter.ts';

const converter = loadDataConverter(createDataConverter([{ id: 'k1', key: Buffer.alloc(32, 1) }]));

describe('the data converter', () => {
  it('keeps the message and the stack of a failure out of what the server sees', async () => {
    const failure = await encodeErrorToFailure(converter, ApplicationFailure.nonRetryable('Margaret refused', 'MailRefused', 'tom@northwindfreight.example'));
    const visible = JSON.stringify(failure);
    expect(visible).not.toContain('Margaret');
    expect(visible).not.toContain('northwindfreight');
    expect(visible).not.toContain('data-converter.test');
    expect(failure.applicationFailureInfo?.type).toBe('MailRefused');
  });

  it('gives the failure back with its message, type and details', async () => {
    const failure = await encodeErrorToFailure(converter, ApplicationFailure.nonRetryable('Margaret refused', 'MailRefused', 42));
    const error = await decodeOptionalFailureToOptionalError(converter, failure);
    expect(error).toBeInstanceOf(ApplicationFailure);
    expect(error).toMatchObject({ message: 'Margaret refused', type: 'MailRefused', nonRetryable: true, details: [42] });
  });
});
