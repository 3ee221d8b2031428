import asyncio
import warnings

warnings.simplefilter("always")
for name in "AbstractEventLoopPolicy", "DefaultEventLoopPolicy":
    with warnings.catch_warnings(record=True) as caught:
        print(getattr(asyncio, name).__name__, caught[0].message)
with warnings.catch_warnings(record=True) as caught:
    asyncio.set_event_loop_policy(None)
    print(caught[0].category.__name__, caught[0].message)
for name in "WindowsSelectorEventLoopPolicy", "get_child_watcher", "coroutine":
    try:
        getattr(asyncio, name)
    except AttributeError as error:
        print(error)
# output:
# _AbstractEventLoopPolicy 'asyncio.AbstractEventLoopPolicy' is deprecated and slated for removal in Python 3.16
# _UnixDefaultEventLoopPolicy 'asyncio.DefaultEventLoopPolicy' is deprecated and slated for removal in Python 3.16
# DeprecationWarning 'asyncio.set_event_loop_policy' is deprecated and slated for removal in Python 3.16
# module 'asyncio' has no attribute 'WindowsSelectorEventLoopPolicy'
# module 'asyncio' has no attribute 'get_child_watcher'
# module 'asyncio' has no attribute 'coroutine'
