import { z } from 'zod';
import { DossierSchema } from '@throughline/contract/dossier';
import { DealReference } from '@throughline/contract/http';
import type { ApiBodyOptions } from '@nestjs/swagger';

/** What both doors for deals take, for the OpenAPI document: their bodies are read by hand. */
export const DELIVERY_BODY = { required: true, standardSchema: z.union([DossierSchema, DealReference]) } as unknown as ApiBodyOptions;

/** A dossier, whose deal may still be open. */
export const DOSSIER_BODY = { required: true, standardSchema: DossierSchema } as unknown as ApiBodyOptions;
