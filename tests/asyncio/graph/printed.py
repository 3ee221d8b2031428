import asyncio
import io
import re

async def leaf():
    text = io.StringIO()
    asyncio.print_call_graph(file=text)
    shown = re.sub(r"id=0x\w+", "id=0x…", text.getvalue())
    print(re.sub(r"'\S*/graph.py', line \d+", "graph.py", shown), end="")

async def main():
    await asyncio.gather(asyncio.create_task(leaf(), name="leaf"))

asyncio.run(main())
# output:
# * Task(name='leaf', id=0x…)
#   + Call stack:
#   |   File graph.py, in print_call_graph()
#   |   File 'printed.py', line 7, in async leaf()
#   + Awaited by:
#     * Task(name='Task-1', id=0x…)
#       + Call stack:
#       |   File 'printed.py', line 12, in async main()
