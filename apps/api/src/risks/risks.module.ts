import { Module } from '@nestjs/common';
import { HandoffsModule } from '../handoffs/handoffs.module.ts';
import { RisksController } from './risks.controller.ts';
import { Risks } from './risks.service.ts';

@Module({ imports: [HandoffsModule], controllers: [RisksController], providers: [Risks] })
export class RisksModule {}
