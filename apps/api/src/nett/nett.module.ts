import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { projectRoot } from '@saksgang/oppstart';
import { Endringsstroem } from './endringsstroem';
import { NettController } from './nett.controller';

/** The web pages under /app, from the files that the build made in dist/web. */
@Module({ controllers: [NettController], providers: [Endringsstroem] })
export class NettModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  async onModuleInit(): Promise<void> {
    const fastify =
      this.host.httpAdapter.getInstance<
        ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>
      >();
    // The routes are declared in the controller, where it stands who may.
    await fastify.register(fastifyStatic, { root: join(projectRoot(), 'dist', 'web'), serve: false });
  }
}
