# Coroutines that run in turns are counted, too.
import asyncio
import cProfile
import pstats

async def child(n):
    await asyncio.sleep(0)
    return n

async def main():
    return await asyncio.gather(*[child(n) for n in range(3)])

with cProfile.Profile() as profiler:
    print(asyncio.run(main()))
profiles = pstats.Stats(profiler).get_stats_profile().func_profiles
print('child' in profiles, 'main' in profiles)

# output:
# [0, 1, 2]
# True True
