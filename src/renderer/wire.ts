import { contract } from '../services/contract.ts';
import { connect, type Channel, type Services } from '../services/wire.ts';
import type { Asked } from './page.ts';
import { cell, type Cell, type Signal } from './signal.ts';
