# cpython: skip the oracle has no sockets
import asyncio
import ssl

context = ssl.create_default_context()
print(context.check_hostname, repr(context.verify_mode))
try:
    context.verify_mode = ssl.CERT_NONE
except ValueError as error:
    print(error)
context.check_hostname = False
context.verify_mode = ssl.CERT_NONE
print(repr(context.verify_mode), repr(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).protocol))


async def main():
    loop = asyncio.get_running_loop()
    try:
        await loop.start_tls(None, None, "context")
    except TypeError as error:
        print(error)


asyncio.run(main())

# output:
# True <VerifyMode.CERT_REQUIRED: 2>
# Cannot set verify_mode to CERT_NONE when check_hostname is enabled.
# <VerifyMode.CERT_NONE: 0> <_SSLMethod.PROTOCOL_TLS_SERVER: 17>
# sslcontext is expected to be an instance of ssl.SSLContext, got 'context'
