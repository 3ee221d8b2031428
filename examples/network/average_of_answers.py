"""The average of many answers

Several calls of an API at once, then one figure out of all the answers.
"""
import asyncio

import aiohttp

API = "https://jsonplaceholder.typicode.com"


async def fetch(session, path):
    async with session.get(API + path) as response:
        response.raise_for_status()
        return await response.json()


async def main():
    async with aiohttp.ClientSession() as session:
        posts, todos, users = await asyncio.gather(
            fetch(session, "/posts"), fetch(session, "/todos"), fetch(session, "/users")
        )
    words = [len(post["body"].split()) for post in posts]
    done = sum(todo["completed"] for todo in todos)
    print(f"{len(users)} users wrote {len(posts)} posts of {sum(words) / len(words):.1f} words")
    print(f"{done} of {len(todos)} tasks are done")


asyncio.run(main())
