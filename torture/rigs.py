"""All rigs, in the order of the table."""

from __future__ import annotations

from torture.faults import FAULTS
from torture.full import FULL
from torture.kills import KILLS
from torture.power import POWER
from torture.replicas import REPLICAS
from torture.restarts import RESTARTS
from torture.syncs import SYNCS

RIGS = {rig.name: rig for rig in (POWER, SYNCS, FULL, KILLS, REPLICAS, RESTARTS, FAULTS)}
