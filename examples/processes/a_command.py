"""Commands
A process is started, waited for and asked how it ended, while the loop goes on with other tasks.
"""
import asyncio


async def run(*words):
    try:
        process = await asyncio.create_subprocess_exec(*words, stdout=asyncio.subprocess.PIPE)
    except FileNotFoundError as error:
        return f"no such command: {error.filename}"
    output, _ = await process.communicate()
    return f"code {process.returncode}, printed {output.decode()!r}"


async def main():
    commands = [("echo", "hello", "you"), ("seq", "3"), ("false",), ("no-such-thing",)]
    answers = await asyncio.gather(*(run(*command) for command in commands))
    for command, answer in zip(commands, answers):
        print(f"{' '.join(command):15} {answer}")


asyncio.run(main())
