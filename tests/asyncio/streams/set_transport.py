# A reader of one's own pauses and resumes the transport that it is given.
import asyncio


class Recorded(asyncio.ReadTransport):
    def pause_reading(self):
        print("pause")

    def resume_reading(self):
        print("resume")


async def main():
    reader = asyncio.StreamReader(limit=4)
    reader.set_transport(Recorded())
    reader.feed_data(b"12345678")
    print("eight")
    reader.feed_data(b"9")
    print(await reader.read(3))
    print(await reader.read(3))
    try:
        reader.set_transport(Recorded())
    except AssertionError as error:
        print(type(error).__name__, error)


asyncio.run(main())

# output:
# eight
# pause
# b'123'
# resume
# b'456'
# AssertionError Transport already set
