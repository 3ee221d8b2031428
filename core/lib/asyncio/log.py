"""The logger "asyncio"."""

import logging

logger = logging.getLogger(__package__)
