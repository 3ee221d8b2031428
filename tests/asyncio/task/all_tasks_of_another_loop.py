import asyncio

async def idle():
    await asyncio.sleep(0)

other = asyncio.new_event_loop()
task = other.create_task(idle(), name="of the other")

async def main():
    print(len(asyncio.all_tasks()), [each.get_name() for each in asyncio.all_tasks(other)])  # => 1 ['of the other']
    print(asyncio.current_task(other))  # => None

asyncio.run(main())
other.run_until_complete(task)
print(asyncio.all_tasks(other))  # => set()
other.close()
