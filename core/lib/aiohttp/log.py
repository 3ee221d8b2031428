"""The loggers of the library, by what they tell of."""

from logging import getLogger

access_logger = getLogger("aiohttp.access")
client_logger = getLogger("aiohttp.client")
internal_logger = getLogger("aiohttp.internal")
server_logger = getLogger("aiohttp.server")
web_logger = getLogger("aiohttp.web")
ws_logger = getLogger("aiohttp.websocket")
