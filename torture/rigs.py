"""All rigs, in the order of the table."""

from __future__ import annotations

from torture.power import POWER

RIGS = {rig.name: rig for rig in (POWER,)}
