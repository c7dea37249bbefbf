/**
 * The one script of a folder taken along: it makes each of its pages from the content that the script before it
 * gave.
 */
import { mount } from 'svelte';
import '../../app.css';
import '#lib/components/records/records.css';
import { givenContent } from '#lib/briefing/pack/pack-content.ts';
import { Atlas } from '#lib/domain/atlas.ts';
import PackHandout from './PackHandout.svelte';
import PackPassages from './PackPassages.svelte';
import PackPresenter from './PackPresenter.svelte';
import PackStage from './PackStage.svelte';

const faces = { stage: PackStage, presenter: PackPresenter, passages: PackPassages, handout: PackHandout };

const content = givenContent();
const face = document.documentElement.dataset.face as keyof typeof faces;
document.querySelector('[data-needs]')!.remove();
mount(faces[face], { target: document.body, props: { content, atlas: new Atlas(content.records) } });
