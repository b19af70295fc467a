import { testRule } from '../../../../test/helpers/test-rule.js'
import { participantUnique } from './rule.js'

testRule(participantUnique, import.meta.url, {
  accept: [
    {
      patch: {
        participants: [
          { name: { full: 'Amélie Durand' }, party: 'FR', role: 'President', office: 'head-of-state' },
          { name: { full: 'Durand' }, party: 'FR', role: 'Prime Minister', office: 'head-of-government' },
          { name: { full: 'Joseph Otieno' }, party: 'KE', role: 'Prime Minister', office: 'head-of-government' },
        ],
      },
    },
    {
      patch: {
        participants: [
          {
            name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
            party: 'FR',
            role: 'Minister of Foreign Affairs',
            office: 'foreign-minister',
          },
          {
            name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
            party: 'KE',
            role: 'Cabinet Secretary for Foreign Affairs',
            office: 'foreign-minister',
          },
          { name: { full: 'Joseph Otieno' }, party: 'FR', role: 'Minister', office: 'other-minister' },
        ],
      },
    },
    {
      patch: {
        participants: [
          {
            name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
            party: 'FR',
            role: 'Minister of Foreign Affairs',
            office: 'foreign-minister',
            person: 'a',
          },
          {
            name: { full: 'Amélie Durand' },
            party: 'FR',
            role: 'Cabinet Secretary for Foreign Affairs',
            office: 'foreign-minister',
            person: 'b',
          },
        ],
      },
    },
  ],
  reject: [
    [
      {
        patch: {
          participants: [
            { name: { full: 'Amélie Durand' }, party: 'FR', role: 'President', office: 'head-of-state' },
            { name: { full: 'Durand' }, party: 'FR', role: 'Head of State', office: 'head-of-state' },
            { name: { full: 'Joseph Otieno' }, party: 'KE', role: 'Prime Minister', office: 'head-of-government' },
            { name: { full: 'Otieno' }, party: 'KE', role: 'Prime Minister', office: 'head-of-government' },
            { name: { full: 'Otieno' }, party: 'KE', role: 'Minister', office: 'other-minister' },
          ],
        },
      },
      [
        '/participants/1/name/full error `Durand` is listed already, as `Amélie Durand` in entry 1. Keep one of the two.',
        '/participants/3/name/full error `Otieno` is listed already, as `Joseph Otieno` in entry 3. Keep one of the two.',
        '/participants/4/name/full error `Otieno` is listed already, as `Otieno` in entry 4. Keep one of the two.',
      ],
    ],
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'FR',
              role: 'Minister of Foreign Affairs',
              office: 'foreign-minister',
              person: 'a',
            },
            {
              name: { full: 'Durand Amélie' },
              party: 'FR',
              role: 'Cabinet Secretary for Foreign Affairs',
              office: 'foreign-minister',
            },
          ],
        },
      },
      [
        '/participants/1/name/full error `Durand Amélie` is listed already, as `Amélie Durand` in entry 1. Keep one of the two.',
      ],
    ],
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'FR',
              role: 'Minister of Foreign Affairs',
              office: 'foreign-minister',
              person: 'a',
            },
            {
              name: { full: 'Joseph Otieno', family: 'Otieno', given: 'Joseph' },
              party: 'KE',
              role: 'Cabinet Secretary for Foreign Affairs',
              office: 'foreign-minister',
              person: 'a',
            },
          ],
        },
      },
      [
        '/participants/1/name/full error `Joseph Otieno` is listed already, as `Amélie Durand` in entry 1. Keep one of the two.',
      ],
    ],
    [
      {
        patch: {
          participants: [
            {
              name: { full: 'Amélie Durand', family: 'Durand', given: 'Amélie' },
              party: 'FR',
              role: 'Minister of Foreign Affairs',
              office: 'foreign-minister',
            },
            {
              name: { full: 'DURAND Amélie' },
              party: 'FR',
              role: 'Cabinet Secretary for Foreign Affairs',
              office: 'foreign-minister',
            },
          ],
        },
      },
      [
        '/participants/1/name/full error `DURAND Amélie` is listed already, as `Amélie Durand` in entry 1. Keep one of the two.',
      ],
    ],
  ],
})
