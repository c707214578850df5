import type { Fault, RandomFaults, Rpc } from './faults';
import { EventStoreDbDouble } from './server';

/** What a parent process can ask of the double. */
export type Order =
  | { readonly order: 'next'; readonly rpc: Rpc; readonly fault: Fault; readonly times?: number }
  | { readonly order: 'random'; readonly faults: RandomFaults }
  | { readonly order: 'calm' | 'cut' | 'restart' };

/** Sent when the double listens, and after each order when it has been carried out. */
export interface Ready {
  readonly url: string;
}

const obey = async (double: EventStoreDbDouble, order: Order): Promise<void> => {
  switch (order.order) {
    case 'next':
      return double.faults.next(order.rpc, order.fault, order.times);
    case 'random':
      return double.faults.random(order.faults);
    case 'calm':
      return double.faults.calm();
    case 'cut':
      return double.cutConnections();
    case 'restart':
      await double.stop();
      return double.start();
  }
};

const main = async (): Promise<void> => {
  const double = await EventStoreDbDouble.start(Number(process.env.PORT ?? 0));
  const ready = (): boolean => process.send?.({ url: double.url } satisfies Ready) ?? false;
  process.on('message', (order: Order) => void obey(double, order).then(ready));
  process.on('disconnect', () => process.exit());
  if (!ready()) process.stdout.write(`${double.url}\n`);
};

void main();
