import asyncio

async def main(x):
    return x, asyncio.current_task().get_name()

print(asyncio.run(main(1)))  # => (1, 'Task-1')
print(asyncio.run(main(2)))  # => (2, 'Task-4')
