"""Comprehensions that await
`async for` collects and filters what arrives; `await` may stand in the expression, too.
"""
import asyncio


async def weather():
    for report in ["sun", "rain", "fog", "rain", "sun"]:
        await asyncio.sleep(1)
        yield report


async def translate(word):
    await asyncio.sleep(1)
    return {"sun": "soleil", "rain": "pluie", "fog": "brume"}[word]


async def main():
    print("list:", [report async for report in weather()])
    print("set size:", len({report async for report in weather()}))
    print("rainy days:", [day async for day, report in numbered(weather()) if report == "rain"])
    print("dict:", {word: await translate(word) for word in ("sun", "fog")})


async def numbered(reports):
    day = 0
    async for report in reports:
        day += 1
        yield day, report


asyncio.run(main())
