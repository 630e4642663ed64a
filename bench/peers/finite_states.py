"""aiogram's finite-state machine on SQLite: one row for each chat, each write committed at once."""

import asyncio
import json
import sqlite3
from pathlib import Path

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from interview import BASE_URL, DONE, QUESTIONS, STATE, TOKEN, thanks

STATES = {number: State(f"q{number}", group_name="Interview") for number in QUESTIONS}


class SqliteStorage(BaseStorage):
    """The library comes with none; this is the least that outlives a kill of the process."""

    def __init__(self, path):
        self.database = sqlite3.connect(path, isolation_level=None)
        self.database.execute("PRAGMA journal_mode = WAL")
        self.database.execute("PRAGMA synchronous = NORMAL")
        self.database.execute(
            "CREATE TABLE IF NOT EXISTS chats (chat INTEGER PRIMARY KEY, state TEXT, data TEXT)"
        )

    async def set_state(self, key, state=None):
        name = state.state if isinstance(state, State) else state
        self._write("state", key, name)

    async def get_state(self, key):
        return self._read("state", key)

    async def set_data(self, key, data):
        self._write("data", key, json.dumps(dict(data)))

    async def get_data(self, key):
        return json.loads(self._read("data", key) or "{}")

    async def close(self):
        self.database.close()

    def _write(self, column, key, value):
        self.database.execute(
            f"INSERT INTO chats (chat, {column}) VALUES (?, ?)"
            f" ON CONFLICT (chat) DO UPDATE SET {column} = excluded.{column}",
            (key.chat_id, value),
        )

    def _read(self, column, key):
        rows = self.database.execute(f"SELECT {column} FROM chats WHERE chat = ?", (key.chat_id,))
        row = rows.fetchone()
        return row and row[0]


async def ask(bot, chat, state, number):
    text, options = QUESTIONS[number]
    keyboard = [[InlineKeyboardButton(text=o, callback_data=f"{number}:{o}")] for o in options]
    await state.set_state(STATES[number])
    await bot.send_message(
        chat, text, reply_markup=InlineKeyboardMarkup(inline_keyboard=keyboard) if options else None
    )


async def start(message, state, bot):
    await state.set_data({})
    await ask(bot, message.chat.id, state, 1)


async def record(bot, chat, state, number, answer):
    answers = await state.update_data({str(number): answer})
    if number + 1 < DONE:
        await ask(bot, chat, state, number + 1)
    else:
        await state.set_state(None)
        await bot.send_message(chat, thanks(answers))


def typed(number):
    async def handle(message, state, bot):
        await record(bot, message.chat.id, state, number, message.text)

    return handle


def pressed(number):
    async def handle(query, state, bot):
        await query.answer()
        answer = query.data.partition(":")[2]
        await record(bot, query.message.chat.id, state, number, answer)

    return handle


async def main():
    server = TelegramAPIServer(
        base=BASE_URL + "{token}/{method}", file=BASE_URL + "{token}/file/{path}"
    )
    bot = Bot(TOKEN, session=AiohttpSession(api=server))
    dispatcher = Dispatcher(storage=SqliteStorage(Path(STATE) / "state.sqlite"))
    dispatcher.message.register(start, CommandStart())
    for number, (_text, options) in QUESTIONS.items():
        if options:
            dispatcher.callback_query.register(pressed(number), STATES[number])
        else:
            dispatcher.message.register(typed(number), STATES[number], F.text)
    await dispatcher.start_polling(bot, handle_signals=True)


asyncio.run(main())
