import assert from 'node:assert/strict';
import { test } from 'node:test';
import { securityContactRemark } from './security-contact.ts';

test('The contact for weaknesses is asked for two months before its end, and from then on', () => {
  assert.equal(securityContactRemark('2027-10-31', '2027-08-30'), '');
  assert.match(securityContactRemark('2027-10-31', '2027-08-31'), /holds until 2027-10-31/);
  assert.match(securityContactRemark('2027-10-31', '2027-11-01'), /out of date since 2027-10-31/);
});
