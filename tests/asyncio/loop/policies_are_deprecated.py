import asyncio
import warnings

warnings.simplefilter("always")
with warnings.catch_warnings(record=True) as caught:
    policy = asyncio.get_event_loop_policy()
    asyncio.set_event_loop_policy(policy)
for warning in caught:
    print(warning.category.__name__, warning.message)
print(type(policy).__name__)

# output:
# DeprecationWarning 'asyncio.get_event_loop_policy' is deprecated and slated for removal in Python 3.16
# DeprecationWarning 'asyncio.set_event_loop_policy' is deprecated and slated for removal in Python 3.16
# _UnixDefaultEventLoopPolicy
