"""Statutory holidays: days on which no Connector is asked to meet or to answer."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from locales.provinces import province_of


def closed_days(province: str, years: Collection[int]) -> frozenset[date]:
    """Give the statutory holidays of a province or territory, with the days off in their place.

    Args:
        province: two letters (`NS`); with "" or another, what all of Canada keeps.
        years: local years.

    Source: https://pypi.org/project/holidays/, category `public`, observed days included.
    """
    return frozenset[date]().union(*(_of_year(province, year) for year in years))


def days_off(profile: Mapping[str, Any], province: str, *, year: int) -> frozenset[date]:
    """Give a host's holidays of a year and the next: of where they live, and of the community.

    Args:
        profile: a Connector's; an empty one leaves the community's.
        province: of the community.
        year: the local one.
    """
    home, years = province_of(profile.get("city") or {}) or province, (year, year + 1)
    return frozenset[date]().union(*(closed_days(each, years) for each in {home, province}))


@lru_cache
def _of_year(province: str, year: int) -> frozenset[date]:
    from holidays.countries.canada import Canada  # noqa: PLC0415 -- slow to load, seldom needed

    known = province if province in Canada.subdivisions else None
    days = Canada(subdiv=known, years=year, observed=True)  # type: ignore[no-untyped-call]  # -- the package leaves it untyped
    return frozenset(days)
