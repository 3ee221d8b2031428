# A loop that nobody closed says so when it goes.
import asyncio
import gc
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loop = asyncio.new_event_loop()
    loop.run_until_complete(asyncio.sleep(0))
    del loop
    gc.collect()
    asyncio.new_event_loop().close()
    gc.collect()
print([f"{warning.category.__name__}: {warning.message}" for warning in caught])

# output:
# ['ResourceWarning: unclosed event loop <_UnixSelectorEventLoop running=False closed=False debug=False>']
