"""Resolvers turn the names of hosts into addresses."""

import asyncio
import socket

from .abc import AbstractResolver

__all__ = ("ThreadedResolver", "AsyncResolver", "DefaultResolver")


class ThreadedResolver(AbstractResolver):
    """Asks the loop."""

    def __init__(self, loop=None, **options):
        self._loop = loop or asyncio.get_running_loop()

    async def resolve(self, host, port=0, family=socket.AF_INET):
        infos = await self._loop.getaddrinfo(host, port, type=socket.SOCK_STREAM, family=family)
        return [
            {"hostname": host, "host": address[0], "port": address[1], "family": kind, "proto": proto, "flags": 0}
            for kind, _, proto, _, address in infos
        ]

    async def close(self):
        pass


class AsyncResolver(ThreadedResolver):
    """The same: there is one way to resolve names here."""


DefaultResolver = ThreadedResolver
