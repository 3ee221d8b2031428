# cpython: skip aiohttp is not in the oracle
# A resolver of the program's own says where the hosts are: here, all of them at one test server. What it said is believed
# for a while, and kept apart from what other hosts are.
import asyncio
import socket

from aiohttp import ClientConnectorDNSError, ClientSession, TCPConnector, TraceConfig, web
from aiohttp.abc import AbstractResolver


class OneServer(AbstractResolver):
    def __init__(self, port):
        self.port = port

    async def resolve(self, host, port=0, family=socket.AF_INET):
        print("where is", host, port)
        if host.endswith(".invalid"):
            raise OSError(None, "no such host")
        return [{"hostname": host, "host": "127.0.0.1", "port": self.port, "family": family, "proto": 0, "flags": 0}]

    async def close(self):
        print("the connector does not close what it was given")


async def name(request):
    if request.path == "/twice" and not request.app["seen"]:
        request.app["seen"].append(True)
        request.transport.close()
    return web.Response(text=f"this is {request.host}")


def tracing():
    config = TraceConfig()
    for event in (
        "dns_cache_hit", "dns_cache_miss", "dns_resolvehost_start", "dns_resolvehost_end", "connection_create_start",
        "connection_create_end", "connection_reuseconn",
    ):

        async def tell(session, context, params, event=event):
            print("  ", event, getattr(params, "host", ""))

        getattr(config, f"on_{event}").append(tell)
    return config


async def main():
    app = web.Application()
    app["seen"] = []
    app.router.add_get("/{path}", name)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8084).start()
    for options in {}, {"use_dns_cache": False}:
        connector = TCPConnector(resolver=OneServer(8084), **options)
        async with ClientSession(connector=connector, trace_configs=[tracing()]) as session:
            for url in (
                "http://python.test/a", "http://python.test/twice", "http://python.test:81/b", "http://nobody.invalid/",
            ):
                try:
                    async with session.get(url, headers={"Connection": "close"}) as response:
                        print(await response.text())
                except ClientConnectorDNSError as error:
                    print(error)
            connector.clear_dns_cache()
            async with session.get("http://python.test/c") as response:
                print(response.status)
    await runner.cleanup()


asyncio.run(main())

# output:
#    connection_create_start 
#    dns_cache_miss python.test
#    dns_resolvehost_start python.test
# where is python.test 80
#    dns_resolvehost_end python.test
#    connection_create_end 
# this is python.test
#    connection_create_start 
#    dns_cache_hit python.test
#    connection_create_end 
#    connection_create_start 
#    dns_cache_hit python.test
#    connection_create_end 
# this is python.test
#    connection_create_start 
#    dns_cache_miss python.test
#    dns_resolvehost_start python.test
# where is python.test 81
#    dns_resolvehost_end python.test
#    connection_create_end 
# this is python.test:81
#    connection_create_start 
#    dns_cache_miss nobody.invalid
#    dns_resolvehost_start nobody.invalid
# where is nobody.invalid 80
# Cannot connect to host nobody.invalid:80 ssl:default [no such host]
#    connection_create_start 
#    dns_cache_miss python.test
#    dns_resolvehost_start python.test
# where is python.test 80
#    dns_resolvehost_end python.test
#    connection_create_end 
# 200
#    connection_create_start 
#    dns_resolvehost_start python.test
# where is python.test 80
#    dns_resolvehost_end python.test
#    connection_create_end 
# this is python.test
#    connection_create_start 
#    dns_resolvehost_start python.test
# where is python.test 80
#    dns_resolvehost_end python.test
#    connection_create_end 
# this is python.test
#    connection_create_start 
#    dns_resolvehost_start python.test
# where is python.test 81
#    dns_resolvehost_end python.test
#    connection_create_end 
# this is python.test:81
#    connection_create_start 
#    dns_resolvehost_start nobody.invalid
# where is nobody.invalid 80
# Cannot connect to host nobody.invalid:80 ssl:default [no such host]
#    connection_create_start 
#    dns_resolvehost_start python.test
# where is python.test 80
#    dns_resolvehost_end python.test
#    connection_create_end 
# 200
