# cpython: skip the oracle has no pipes
# A pipe transport that its loop left behind says that it is open.
import asyncio
import os
import warnings

warnings.simplefilter("ignore")
loop = asyncio.new_event_loop()
inward, outward = os.pipe()
reading, _ = loop.run_until_complete(loop.connect_read_pipe(asyncio.Protocol, open(inward, "rb", 0)))
writing, _ = loop.run_until_complete(loop.connect_write_pipe(asyncio.Protocol, open(outward, "wb", 0)))
show = lambda transport: print(repr(transport).split(" ", 1)[0], repr(transport).split(" ", 2)[2])
show(reading)
show(writing)
loop.close()
show(reading)
show(writing)

# output:
# <_UnixReadPipeTransport polling>
# <_UnixWritePipeTransport idle bufsize=0>
# <_UnixReadPipeTransport open>
# <_UnixWritePipeTransport open>
