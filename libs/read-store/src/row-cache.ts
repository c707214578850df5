import { AreaRows } from './area-rows';
import type { ProjectionRunner } from './projection-runner';

/** How much text the rows in memory were read from, in characters, all areas together; parsed they take some three times as much. */
const ROOM = 64 * 1024 * 1024;

/**
 * The rows of the areas whose past was asked for last, parsed once for all points and all views. What was asked for
 * longest ago makes room for the rest.
 */
export class RowCache {
  private readonly areas = new Map<string, AreaRows>();
  private used = 0;

  constructor(private readonly room = ROOM) {}

  /** All rows of an area up to where the projection has come; null when there is no room for so many. */
  area(runner: Pick<ProjectionRunner, 'table' | 'epoch'>, omraade: string): AreaRows | null {
    const { table } = runner;
    const key = keyOf(runner, omraade);
    const area = this.areas.get(key) ?? new AreaRows();
    this.forget(key, area);
    if (area.size + table.sizeAfter(omraade, area.last) > this.room) return null;
    area.add(table.rowsAfter(omraade, area.last));
    this.areas.set(key, area);
    this.used += area.size;
    for (const [oldest, rows] of this.areas) {
      if (this.used <= this.room) break;
      this.forget(oldest, rows);
    }
    return area;
  }

  /** The same where they are in memory already; null where nobody has asked for their past. */
  kept(runner: Pick<ProjectionRunner, 'table' | 'epoch'>, omraade: string): AreaRows | null {
    return this.areas.has(keyOf(runner, omraade)) ? this.area(runner, omraade) : null;
  }

  private forget(key: string, area: AreaRows): void {
    if (this.areas.delete(key)) this.used -= area.size;
  }
}

const keyOf = ({ table, epoch }: Pick<ProjectionRunner, 'table' | 'epoch'>, omraade: string): string =>
  [table.name, epoch, omraade].join('/');
