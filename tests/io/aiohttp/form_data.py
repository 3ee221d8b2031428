# cpython: skip aiohttp is not in the oracle
# A form is urlencoded until one of its fields is a file, or says its type.
import asyncio
import io
import warnings

from aiohttp import FormData

warnings.simplefilter("always")


async def show(form):
    body = form()
    print(type(body).__name__, body.content_type.partition("boundary")[0], form.is_multipart)
    if form.is_multipart:
        text = (await body.as_bytes()).decode().replace(body.boundary, "BOUNDARY")
        print(text.replace("\r\n", "\n"))
    else:
        print(await body.as_bytes())


async def main():
    await show(FormData({"a": "1 2", "b": "ä&"}))
    await show(FormData([("many", ["1", "2"])], charset="latin1"))
    form = FormData(quote_fields=False)
    form.add_field("note", "hello")
    form.add_field("file", io.BytesIO(b"data"), filename='a "b".txt', content_type="text/csv")
    await show(form)
    with warnings.catch_warnings(record=True) as heard:
        form.add_field("raw", b"data")
    print(heard[0].category.__name__, heard[0].message)
    await show(form)
    for name, value, options in [
        ("a", "b", {"filename": 1}), ("a", "b", {"content_type": 1}), ("a\r\n", "b", {}), ("a", object(), {"filename": "x"}),
    ]:
        try:
            form.add_field(name, value, **options)
            form()
        except (TypeError, ValueError) as error:
            print(type(error).__name__, str(error).split(" at 0x")[0])
    try:
        FormData(["text"])
    except TypeError as error:
        print(error)


asyncio.run(main())

# output:
# BytesPayload application/x-www-form-urlencoded False
# b'a=1+2&b=%C3%A4%26'
# BytesPayload application/x-www-form-urlencoded; charset=latin1 False
# b'many=1&many=2'
# MultipartWriter multipart/form-data;  True
# --BOUNDARY
# Content-Type: text/plain; charset=utf-8
# Content-Disposition: form-data; name="note"
#
# hello
# --BOUNDARY
# Content-Type: text/csv
# Content-Disposition: form-data; name="file"; filename="a \"b\".txt"
#
# data
# --BOUNDARY--
#
# DeprecationWarning In v4, passing bytes will no longer create a file field. Please explicitly use the filename parameter or pass a BytesIO object.
# MultipartWriter multipart/form-data;  True
# --BOUNDARY
# Content-Type: text/plain; charset=utf-8
# Content-Disposition: form-data; name="note"
#
# hello
# --BOUNDARY
# Content-Type: text/csv
# Content-Disposition: form-data; name="file"; filename="a \"b\".txt"
#
# data
# --BOUNDARY
# Content-Type: application/octet-stream
# Content-Disposition: form-data; name="raw"; filename="raw"
#
# data
# --BOUNDARY--
#
# TypeError filename must be an instance of str. Got: 1
# TypeError content_type must be an instance of str. Got: 1
# ValueError Forbidden control character detected in headers. Potential header injection attack.
# TypeError Can not serialize value type: <class 'object'>
#  headers: {}
#  value: <object object
# Only io.IOBase, multidict and (name, file) pairs allowed, use .add_field() for passing more complex parameters, got 'text'
