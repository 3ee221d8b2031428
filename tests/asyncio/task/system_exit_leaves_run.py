import asyncio

async def child():
    raise SystemExit(3)

async def main():
    task = asyncio.create_task(child())
    try:
        await asyncio.sleep(10)
    finally:
        print("main cleans up")

try:
    asyncio.run(main())
except SystemExit as error:
    print("exit", error.code)

# output:
# main cleans up
# exit 3
# Task exception was never retrieved
# future: <Task finished name='Task-2' coro=<child() done, defined at system_exit_leaves_run.py:3> exception=SystemExit(3)>
# Traceback (most recent call last):
#   File "system_exit_leaves_run.py", line 14, in <module>
#     asyncio.run(main())
#     ~~~~~~~~~~~^^^^^^^^
#   File "system_exit_leaves_run.py", line 4, in child
#     raise SystemExit(3)
# SystemExit: 3
