"""All rigs, in the order of the table."""

from __future__ import annotations

from torture.power import POWER
from torture.syncs import SYNCS

RIGS = {rig.name: rig for rig in (POWER, SYNCS)}
