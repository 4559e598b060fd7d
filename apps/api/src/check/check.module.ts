import { Module } from '@nestjs/common';
import { CheckController } from './check.controller.ts';
import { Checker } from './checker.service.ts';

@Module({ controllers: [CheckController], providers: [Checker], exports: [Checker] })
export class CheckModule {}
