// Generated from apps/api/openapi.json by `npm run generate -w @throughline/client`: do not edit.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this process runs. */
        get: operations["Health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Says which part is there and which is missing.
         * @description 200 as long as deals can be taken in, which needs the database alone; `degraded` when something else is away.
         */
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails somebody of the team a sign-in link and a code. */
        post: operations["TeamSignIn.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says whether this sign-in link still works, without using it up. */
        post: operations["TeamSignIn.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in to the workspace by a mailed link or by a typed code. */
        post: operations["TeamSignIn.signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session of this browser. */
        post: operations["TeamSignIn.signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in to the workspace, and what they may do. */
        get: operations["TeamSignIn.whoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/sign-in/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a contact of the customer a link to their page and a code. */
        post: operations["CustomerSignIn.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/sign-in/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says whether this link still works, without signing in. */
        post: operations["CustomerSignIn.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the portal by a mailed link or by a typed code. */
        post: operations["CustomerSignIn.signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session of this browser. */
        post: operations["CustomerSignIn.signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which contact of the customer is signed in. */
        get: operations["CustomerSignIn.whoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The browsers that are signed in as the caller. */
        get: operations["Sessions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs one of the caller’s browsers out. */
        delete: operations["Sessions.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody of the organisation who has an account. */
        get: operations["People.list"];
        put?: never;
        /** Opens an account for somebody of the organisation. */
        post: operations["People.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes somebody’s role or details, or closes their account.
         * @description Closing an account ends its sessions. The last open administrator cannot be closed or changed away.
         */
        patch: operations["People.change"];
        trace?: never;
    };
    "/api/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every API key with what it may do; the keys themselves are not kept. */
        get: operations["ApiKeys.list"];
        put?: never;
        /** Makes an API key and shows it, this once. */
        post: operations["ApiKeys.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends an API key at once. */
        delete: operations["ApiKeys.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a closed deal in, signed as Standard Webhooks says: a dossier, or a reference to a deal that is asked back later.
         * @description Answers as soon as it is stored, whether Temporal is up or not; may be repeated at will.
         */
        post: operations["Webhooks.deal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/deals/updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks a deal that is still open against the 90 points, by a webhook signed as Standard Webhooks says.
         * @description The body is a dossier, whose closedAt is the day on which the close is expected. Nothing is stored and no handoff begins.
         */
        post: operations["Webhooks.updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a closed deal in from the workspace, the command line or a program.
         * @description The same file twice is one delivery.
         */
        post: operations["Import.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deliveries, the newest first. */
        get: operations["Inbox.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery with all of its problems. */
        get: operations["Inbox.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a delivery that could not be used again, as it was sent. */
        post: operations["Inbox.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says `changed` whenever any handoff has: for lists. */
        get: operations["Live.all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says `changed` whenever this handoff has. */
        get: operations["Live.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says `changed` whenever the reader’s own handoff has. */
        get: operations["Live.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where every handoff stands: filtered, searched by account or deal, in pages. */
        get: operations["Handoffs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One handoff with everything that its page shows. */
        get: operations["Handoffs.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest compiled package. */
        get: operations["Handoffs.package"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, the newest first. */
        get: operations["Handoffs.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/contacts/{contactId}/revoke-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a contact’s access to the portal: their sessions and links stop working at once. */
        post: operations["ContactAccess.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/contacts/{contactId}/send-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a contact a new link, which also gives back an access that was ended. */
        post: operations["ContactAccess.sendLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/review/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Customer success gives the package back with the gaps it wants answered. */
        post: operations["Review.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/gaps/{gapId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a gap of the package, which is then compiled again. */
        post: operations["Review.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/briefing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the briefing as held, and whether customer success accepted what it heard. */
        post: operations["Review.briefing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/introduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Saves the draft; refused when somebody else saved after the revision that was edited. */
        put: operations["Introduction.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/introduction/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the revision that was read to every contact of the customer, and opens the portal to them. */
        post: operations["Introduction.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/milestones/{milestoneId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completes a step of the plan, with a note and, where the step asks for it, the address of a proof. */
        post: operations["Delivery.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/milestones/{milestoneId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a completion back. */
        post: operations["Delivery.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/escalations/{escalationId}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that somebody is looking into a customer’s call for help: its clock stops. */
        post: operations["Delivery.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/escalations/{escalationId}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says how the customer was helped; the customer reads it. */
        post: operations["Delivery.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/lessons/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs the lessons off, which closes the handoff. */
        post: operations["Ending.signOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels the handoff, from any phase.
         * @description There is no way back.
         */
        post: operations["Ending.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/clock/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Demonstrations only: goes on to the next date, or to a later instant of the handoff. */
        post: operations["Ending.moveClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every promise of either side that stands, with its quotes, its differences and where it stands. */
        get: operations["Promises.list"];
        put?: never;
        /** Adds a promise that somebody found in a source: a span of it, and a sentence. */
        post: operations["Promises.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/promises/{entryId}/step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a step: start, deliver, confirm, dispute, renegotiate, waive, break, dismiss or reopen. */
        post: operations["Promises.step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/promises/{entryId}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stands for a promise of high risk by name. */
        post: operations["Promises.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/promises/{entryId}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a promise to somebody of the team, or back to whoever looks after the customer. */
        post: operations["Promises.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/promises/{entryId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a person's word in place of the reader's, field by field, or gives a field back. */
        post: operations["Promises.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/promises/{entryId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that another entry is the same promise: its quotes come here. */
        post: operations["Promises.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/promises/{entryId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that an entry is several promises, each with its own words. */
        post: operations["Promises.split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/gaps/{gapId}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a person for what is missing, by mail and with a day; they answer without an account. */
        post: operations["Asks.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows the question of a link, by which nothing changes. */
        post: operations["Answers.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers the question of a link. */
        post: operations["Answers.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people taught the reader: spans with what they are, for the next training. */
        get: operations["Labels.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/review/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Customer success takes the package over; below the threshold, or with a promise that nobody stands for, only with a reason. */
        post: operations["Gate.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The promises of all customers under way for which said, signed and planned differ, with the texts of all three. */
        get: operations["Compare.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan as it stands today: every task with its dates, float and status, what is critical, and the promises that break. */
        get: operations["Plan.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the plan: all of what is sent, or nothing. */
        post: operations["Plan.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back one’s own last change. */
        post: operations["Plan.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What changes would mean: go-live, critical path, floats, and the promises that would break; nothing is kept. */
        post: operations["Plan.whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holiday-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The countries and regions whose public holidays are known. */
        get: operations["WorkingDays.places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/working-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where both sides work, when they are off, and the change freezes of which the customer’s people spoke, in their words. */
        get: operations["WorkingDays.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives both sides the public holidays of a country or region, beside what people wrote; first only says what would change. */
        post: operations["WorkingDays.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every template in its newest version, and for whom it is chosen. */
        get: operations["PlanTemplates.list"];
        put?: never;
        /** Keeps a template in YAML as a new version of its id; plans that are drafted from now on follow it. */
        post: operations["PlanTemplates.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-templates/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is wrong with a template in YAML, line by line, or what it would change; nothing is kept. */
        post: operations["PlanTemplates.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-templates/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One template, in its newest version or another one, as YAML and in outline. */
        get: operations["PlanTemplates.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-templates/{template}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes an older version the newest one again; those between are kept. */
        post: operations["PlanTemplates.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/levelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could begin later, within its float, so that nobody has more to do than hours to do it in; computed when asked for. */
        get: operations["PlanStudies.levelling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/simulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By which day go-live is reached with which confidence, by estimates and finished plans; nothing is kept. */
        post: operations["PlanStudies.simulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked for, what it would have meant, and what became of it; the newest first. */
        get: operations["ChangeRequests.list"];
        put?: never;
        /** Asks for changes with a reason: what they would mean is kept with them, and the plan stays as it is. */
        post: operations["ChangeRequests.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/change-requests/{requestId}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the changes that were asked for, in the plan as it is now. */
        post: operations["ChangeRequests.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/change-requests/{requestId}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drops what was asked for, and says why. */
        post: operations["ChangeRequests.drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/phases/{phase}/criteria/{criterion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that a criterion of a phase is met, and by whose word, or that it is open again. */
        post: operations["Acceptance.criterion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/phases/{phase}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts a phase whose criteria are met. */
        post: operations["Acceptance.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/phases/{phase}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the acceptance of a phase back. */
        post: operations["Acceptance.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/cutover/checklist/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ticks a point of the cut-over’s checklist, or takes the tick away. */
        post: operations["Acceptance.tick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/cutover/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records go or no-go: who decided, when, and why. */
        post: operations["Acceptance.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/cutover/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that the way back was tested, or that it is not. */
        post: operations["Acceptance.rollback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/escalation/{level}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says within how many working hours a level of the escalation path answers; calls for help that come from now on are counted by it. */
        post: operations["Acceptance.respondWithin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan for whoever reads: their own tasks first, the phases, the dates, and why a date moved. */
        get: operations["PortalPlan.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A secret address of the reader’s own from which a calendar reads touchpoints and due dates; an earlier one ends. */
        post: operations["PlanCalendar.subscribe"];
        /** Ends the reader’s own subscription. */
        delete: operations["PlanCalendar.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/plan/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A secret address from which the reader’s calendar reads their dates and the touchpoints; an earlier one ends. */
        post: operations["PlanCalendar.subscribeCustomer"];
        /** Ends the reader’s own subscription. */
        delete: operations["PlanCalendar.endCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar of a secret address (RFC 5545). */
        get: operations["PlanCalendar.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan as a file: CSV, or the XML of Microsoft Project. */
        get: operations["PlanFiles.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a file over in place of the plan’s tasks, whole or not at all; first only says what would change, and what is wrong by line. */
        post: operations["PlanFiles.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/plan/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The template of the plan, or another one, as YAML to be edited. */
        get: operations["PlanFiles.template"];
        put?: never;
        /** Drafts the plan anew from a template in YAML, checked by its schema; first only says what would change. */
        post: operations["PlanFiles.importTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of a customer over all their deals: each fact with the deal that tells it, and what earlier deals told. */
        get: operations["Accounts.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/at-risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every handoff under way, those in danger first, with the reason, the money at stake, the next action and how sure we are. */
        get: operations["AtRisk.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register, ranked by severity times likelihood, with evidence, mitigation, the history of each score, matrix and buffers. */
        get: operations["Risks.list"];
        put?: never;
        /** Adds a risk; one that nobody could act on is refused, with an example of how to say it. */
        post: operations["Risks.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/risks/{riskId}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a person's word in place of the compiler's, field by field, or gives a field back. */
        post: operations["Risks.edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/risks/{riskId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a proposed risk into the register as it stands. */
        post: operations["Risks.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/risks/{riskId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that another risk is the same: its evidence comes here. */
        post: operations["Risks.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/risks/{riskId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a risk with a reason. */
        post: operations["Risks.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/risks/{riskId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a closed risk again. */
        post: operations["Risks.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the dossier brought: typed, dated, attributed; filtered by kind, person and days, in pages. */
        get: operations["Sources.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/sources/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One source to read: whose words are where, and what the package took from it. */
        get: operations["Sources.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/sources/{sourceId}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The source byte for byte as it came, to be saved; a finding comes as JSON. */
        get: operations["Sources.raw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Full-text search over the sources and packages of all handoffs, ranked, with the words around each hit. */
        get: operations["Library.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the newest package is written down as, for whom. */
        get: operations["Documents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/documents/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file of the newest package, to be saved: the same bytes each time, and slow only the first time. */
        get: operations["Documents.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happens next, what waits for the reader, and who to turn to. */
        get: operations["Portal.home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is who, on both sides. */
        get: operations["Portal.people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A survey that the reader is asked to answer, with the answer given so far. */
        get: operations["Portal.survey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/surveys/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answers a survey, or corrects the answer, until it closes. */
        put: operations["Portal.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/tasks/{milestoneId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completes a task of the customer’s. */
        post: operations["Portal.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls for a person, who answers within the promised time. */
        post: operations["Portal.help"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was promised to them, in words they have heard. */
        get: operations["PortalPromises.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/promises/{entryId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that a delivered promise is kept. */
        post: operations["PortalPromises.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/promises/{entryId}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what is missing in a delivered promise: it is open again. */
        post: operations["PortalPromises.dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/success": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The goals with what each lacks, their lines, values and forecasts, and where the signature stands. */
        get: operations["Goals.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/success/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a goal that no source names. */
        post: operations["Goals.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/success/metrics/{metricId}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a person's word in place of the compiled one, field by field, or gives a field back. */
        post: operations["Goals.edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/success/metrics/{metricId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a goal out; what was measured stays. */
        post: operations["Goals.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/success/metrics/{metricId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a goal back that was taken out. */
        post: operations["Goals.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/success/metrics/{metricId}/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one measured value in; with an Idempotency-Key, however often it is sent. */
        post: operations["Goals.measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/success/metrics/{metricId}/measurements/{measurementId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts another value in place of one, or takes it back; both stay in the history. */
        post: operations["Goals.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/success/measurements/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a CSV table of measurements would bring, with every line that cannot be taken; nothing is taken in. */
        post: operations["Goals.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/success/measurements/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a whole CSV table of measurements in, or nothing of it. */
        post: operations["Goals.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/success/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the economic buyer to sign criteria, scope and exclusions as they stand. */
        post: operations["Goals.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/success/signatures/{signatureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exactly what was signed, as a PDF. */
        get: operations["Goals.signed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handoffs/{id}/success/rhythm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How often everybody is sent how far the goals have come, and goes through them together. */
        post: operations["Goals.rhythm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The goals with their lines and values, what is to be signed, and what was. */
        get: operations["PortalGoals.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/goals/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs criteria, scope and exclusions, exactly as they were read. */
        post: operations["PortalGoals.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/goals/{metricId}/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in a value of a goal that the reader answers for. */
        post: operations["PortalGoals.measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/goals/case-study": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says whether there may be a case study. */
        post: operations["PortalGoals.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/goals/signatures/{signatureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exactly what was signed, as a PDF. */
        get: operations["PortalGoals.signed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measurements/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows which value a link asks for, by which nothing changes. */
        post: operations["MeasureByLink.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the value that a link asks for. */
        post: operations["MeasureByLink.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Measures a dossier by the 90 points, before or after the close; nothing is stored.
         * @description Every lost point says what is missing and whom to ask.
         */
        post: operations["Check.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Liveness: {
            /** @enum {string} */
            status: "live";
        };
        Readiness: {
            /** @enum {string} */
            status: "ready" | "not_ready";
            degraded: boolean;
            parts: {
                [key: string]: {
                    /** @enum {string} */
                    status: "up" | "down";
                    missing: string | null;
                };
            };
        };
        SignInRequest: {
            /** Format: email */
            email: string;
        };
        SignInLink: {
            token: string;
        };
        SignInPreview: {
            valid: boolean;
            /** @enum {string|null} */
            kind: "team" | "customer" | null;
            /** @enum {string|null} */
            reason: "unknown" | "expired" | "used" | null;
        };
        SignIn: {
            token: string;
        } | {
            /** Format: email */
            email: string;
            code: string;
        };
        Me: {
            /** @enum {string} */
            kind: "person" | "contact" | "api_key";
            /** Format: uuid */
            id: string;
            name: string;
            email: string | null;
            /** @enum {string|null} */
            role: "administrator" | "customer_success" | "seller" | "leadership" | "read_only" | null;
            permissions: ("handoffs:read" | "handoffs:act" | "gaps:answer" | "measurements:write" | "risk:read" | "deals:import" | "inbox:read" | "inbox:replay" | "people:manage" | "keys:manage" | "clock:move" | "labels:read" | "templates:edit")[];
            /** Format: uuid */
            handoffId: string | null;
            timezone: string | null;
            mailSinkUrl: string | null;
        };
        SessionList: {
            items: components["schemas"]["SessionInfo"][];
        };
        SessionInfo: {
            /** Format: uuid */
            id: string;
            current: boolean;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            expiresAt: string;
            device: string;
        };
        PersonList: {
            items: components["schemas"]["Person"][];
        };
        Person: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            /** @enum {string} */
            role: "administrator" | "customer_success" | "seller" | "leadership" | "read_only";
            active: boolean;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            lastSeenAt: string | null;
        };
        PersonIn: {
            name: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "administrator" | "customer_success" | "seller" | "leadership" | "read_only";
            /** @default null */
            timezone?: string | null;
        };
        PersonChange: {
            name?: string;
            /** @enum {string} */
            role?: "administrator" | "customer_success" | "seller" | "leadership" | "read_only";
            active?: boolean;
        };
        ApiKeyList: {
            items: components["schemas"]["ApiKey"][];
        };
        ApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            prefix: string;
            scopes: ("handoffs:read" | "handoffs:act" | "gaps:answer" | "measurements:write" | "risk:read" | "deals:import" | "inbox:read" | "inbox:replay" | "people:manage" | "keys:manage" | "clock:move" | "labels:read" | "templates:edit")[];
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            revokedAt: string | null;
        };
        ApiKeyIn: {
            name: string;
            scopes: ("handoffs:read" | "handoffs:act" | "gaps:answer" | "measurements:write" | "risk:read" | "deals:import" | "inbox:read" | "inbox:replay" | "people:manage" | "keys:manage" | "clock:move" | "labels:read" | "templates:edit")[];
        };
        ApiKeyCreated: {
            /** Format: uuid */
            id: string;
            name: string;
            prefix: string;
            scopes: ("handoffs:read" | "handoffs:act" | "gaps:answer" | "measurements:write" | "risk:read" | "deals:import" | "inbox:read" | "inbox:replay" | "people:manage" | "keys:manage" | "clock:move" | "labels:read" | "templates:edit")[];
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            revokedAt: string | null;
            key: string;
        };
        Dossier: {
            /** @enum {string} */
            schemaVersion: "1";
            source: {
                /** @enum {string} */
                system: "salesforce" | "hubspot" | "pipedrive" | "twenty" | "file";
                exportedAt?: string;
            };
            account: {
                externalId: string;
                name: string;
                domain?: string;
                industry?: string;
                employees?: number;
                annualRevenue?: number;
                country?: string;
                timezone?: string;
                locale?: string;
                background?: string;
            };
            deal: {
                externalId: string;
                name: string;
                /** @enum {string} */
                type?: "new" | "expansion" | "renewal";
                closedAt: string;
                currency: string;
                arr?: number;
                tcv?: number;
                termMonths?: number;
                /** Format: date */
                contractStart?: string;
                /** Format: date */
                renewalDate?: string;
                /** Format: date */
                goLiveTarget?: string;
                paymentTerms?: string;
                /** @enum {string} */
                segment?: "smb" | "mid_market" | "enterprise";
                nextStep?: string;
                notes?: string;
            };
            lineItems?: {
                sku?: string;
                name: string;
                /** @enum {string} */
                kind?: "subscription" | "services" | "training" | "support" | "other";
                quantity: number;
                unit?: string;
                unitPrice?: number;
                listPrice?: number;
                features?: string[];
                notes?: string;
            }[];
            team?: {
                id: string;
                name: string;
                /** Format: email */
                email?: string;
                /** @enum {string} */
                role: "account_executive" | "solutions_engineer" | "sales_manager" | "csm" | "cs_leader" | "implementation_lead" | "project_manager" | "support_lead" | "executive_sponsor" | "other";
                timezone?: string;
            }[];
            contacts?: {
                id: string;
                name: string;
                title?: string;
                /** Format: email */
                email?: string;
                phone?: string;
                roles?: ("economic_buyer" | "executive_sponsor" | "champion" | "it_lead" | "user_lead" | "project_manager" | "procurement" | "legal" | "security" | "end_user" | "other")[];
                /** @enum {string} */
                influence?: "high" | "medium" | "low";
                /** @enum {string} */
                relationship?: "strong" | "neutral" | "risk";
                reportsTo?: string;
                preferences?: string;
                timezone?: string;
                notes?: string;
            }[];
            communications?: {
                id: string;
                /** @enum {string} */
                kind: "email" | "call" | "meeting" | "note" | "chat";
                at: string;
                from?: string;
                to?: string[];
                cc?: string[];
                subject?: string;
                threadId?: string;
                /** @enum {string} */
                format?: "text" | "html";
                body: string;
            }[];
            documents?: {
                id: string;
                /** @enum {string} */
                kind: "proposal" | "contract" | "sow" | "roi_analysis" | "proof_of_value" | "solution_design" | "architecture_review" | "stakeholder_map" | "deal_strategy" | "security_questionnaire" | "discovery_notes" | "research" | "other";
                title: string;
                at?: string;
                signed?: boolean;
                /** @enum {string} */
                format?: "text" | "markdown" | "html";
                body: string;
            }[];
            contributions?: {
                id: string;
                /** @enum {string} */
                kind: "discovery" | "proposal" | "value" | "competitive" | "profile" | "qualification" | "acceptance" | "commitment" | "other";
                by: string;
                at?: string;
                data: {
                    [key: string]: unknown;
                };
            }[];
        };
        DealReference: {
            dealRef: {
                /** @enum {string} */
                system: "salesforce" | "hubspot" | "pipedrive" | "twenty" | "file";
                externalId: string;
            };
        };
        DeliveryAccepted: {
            deliveryId: string;
            /** @enum {string} */
            status: "accepted" | "duplicate" | "superseded";
            /** Format: uuid */
            handoffId: string;
            url: string;
        };
        /** @description Every lost point names what is missing and whom to ask. */
        DossierCheck: {
            account: string;
            deal: string;
            passes: boolean;
            rubric: {
                total: number;
                max: number;
                threshold: number;
                categories: {
                    /** @enum {string} */
                    key: "businessContext" | "technicalRequirements" | "successCriteria" | "riskRegister" | "openItems";
                    points: number;
                    max: number;
                    lost: {
                        points: number;
                        missing: string;
                        ask: components["schemas"]["Ask"] | null;
                        gapId: string;
                    }[];
                }[];
                antiPatterns: {
                    /** @enum {string} */
                    key: "contract_as_handoff" | "no_meeting" | "no_success_criteria" | "vague_risks" | "no_out_of_scope" | "no_competitive_context";
                    found: boolean;
                    why: string;
                    fix: string;
                }[];
            };
            gaps: {
                id: string;
                field: string;
                /** @enum {string} */
                category: "businessContext" | "technicalRequirements" | "successCriteria" | "riskRegister" | "openItems";
                question: string;
                why: string;
                points: number;
                ask: components["schemas"]["Ask"] | null;
                answer: {
                    gapId: string;
                    text: string;
                    by: string;
                    at: string;
                } | null;
            }[];
            blocking: {
                commitment: string;
                what: string;
                gapId: string;
                ask: components["schemas"]["Ask"] | null;
                acknowledged: {
                    by: string;
                    at: string;
                    words: string;
                } | null;
            }[];
        };
        Ask: {
            name: string;
            email: string | null;
        };
        InboxPage: {
            items: components["schemas"]["InboxItem"][];
            total: number;
            rejected: number;
        };
        InboxItem: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            source: "webhook" | "upload" | "api" | "cli";
            deliveryId: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            receivedAt: string;
            timesReceived: number;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            lastReceivedAt: string;
            /** @enum {string} */
            status: "accepted" | "duplicate" | "rejected";
            reason: string | null;
            problems: {
                path: string;
                message: string;
            }[];
            bytes: number;
            /** Format: uuid */
            handoffId: string | null;
            accountName: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            replayedAt: string | null;
            replayable: boolean;
            preview: string;
        };
        HandoffPage: {
            items: components["schemas"]["HandoffRow"][];
            total: number;
            page: number;
            size: number;
            byPhase: {
                [key: string]: number;
            };
        };
        HandoffRow: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The same for every deal of a customer; null while only a reference to the deal is known
             */
            accountId: string | null;
            accountName: string;
            dealName: string;
            /** @enum {string} */
            phase: "intake" | "compiling" | "review" | "briefing" | "introduction" | "implementation" | "observation" | "learning" | "closed" | "cancelled";
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            phaseEnteredAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            closedAt: string;
            currency: string;
            arr: number | null;
            ownerName: string | null;
            health: components["schemas"]["Health"] | null;
            nextAction: components["schemas"]["NextAction"] | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            nextDeadline: string | null;
            clock: components["schemas"]["Clock"];
            waiting: string | null;
        };
        Health: {
            /** @enum {string} */
            level: "in_danger" | "to_watch" | "well" | "unknown";
            score: number | null;
            /** @enum {string} */
            confidence: "sure" | "fairly_sure" | "not_sure";
            inputs: {
                /** @enum {string} */
                key: "milestones" | "surveys" | "escalations" | "promises";
                weight: number;
                value: number | null;
            }[];
            reasons: {
                code: string;
                subject: string | null;
                redLine: boolean;
                facts: {
                    [key: string]: string | number;
                };
            }[];
        };
        NextAction: {
            code: string;
            /** @enum {string} */
            who: "customer_success" | "seller" | "customer" | "leadership" | "nobody";
            name: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            due: string | null;
            facts: {
                [key: string]: string | number;
            };
        };
        Clock: {
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            realStart: string;
            dayLength: number;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            now: string;
            demonstration: boolean;
        };
        HandoffDetail: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The same for every deal of a customer; null while only a reference to the deal is known
             */
            accountId: string | null;
            accountName: string;
            dealName: string;
            /** @enum {string} */
            phase: "intake" | "compiling" | "review" | "briefing" | "introduction" | "implementation" | "observation" | "learning" | "closed" | "cancelled";
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            phaseEnteredAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            closedAt: string;
            currency: string;
            arr: number | null;
            ownerName: string | null;
            health: components["schemas"]["Health"] | null;
            nextAction: components["schemas"]["NextAction"] | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            nextDeadline: string | null;
            clock: components["schemas"]["Clock"];
            waiting: string | null;
            sequence: number;
            deal: {
                tcv: number | null;
                termMonths: number | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                contractStart: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                renewalDate: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                goLiveTarget: string | null;
            };
            gate: {
                points: number;
                maximum: number;
                threshold: number;
                categories: {
                    key: string;
                    points: number;
                    max: number;
                }[];
                gaps: components["schemas"]["Gap"][];
                untreated: {
                    id: string;
                    statement: string;
                    missing: ("mitigation" | "owner" | "date")[];
                }[];
                blocking: {
                    commitment: string;
                    what: string;
                    owner: string | null;
                    riskRules: string[];
                    acknowledged: {
                        by: string;
                        /**
                         * Format: date-time
                         * @description An instant, ISO 8601 with offset
                         */
                        at: string;
                        words: string;
                    } | null;
                }[];
                antiPatterns: {
                    key: string;
                    found: boolean;
                    why: string;
                    fix: string;
                }[];
            } | null;
            review: {
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                openedAt: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                acceptedAt: string | null;
                acceptedBy: string | null;
                overridden: boolean;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                returnedAt: string | null;
                returnedBy: string | null;
                returnNote: string | null;
                returnedGaps: string[];
            } | null;
            condition: {
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                since: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                answerBy: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                metAt: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                lapsedAt: string | null;
                gaps: components["schemas"]["Gap"][];
                promises: {
                    id: string;
                    what: string;
                }[];
            } | null;
            briefing: {
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                openedAt: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                heldOn: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                acceptedAt: string | null;
                acceptedBy: string | null;
            } | null;
            introduction: {
                subject: string;
                message: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                draftedAt: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                confirmedAt: string | null;
                confirmedBy: string | null;
                recipients: string[];
                revision: number;
            } | null;
            plan: {
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                kickoffAt: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                goLiveAt: string;
                milestones: components["schemas"]["Milestone"][];
            } | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            wentLiveAt: string | null;
            observation: {
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                endsAt: string;
            } | null;
            surveys: components["schemas"]["Survey"][];
            escalations: components["schemas"]["Escalation"][];
            lessons: {
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                draftedAt: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                signedOffAt: string | null;
                signedOffBy: string | null;
                findings: {
                    code: string;
                    facts: {
                        [key: string]: string | number;
                    };
                }[];
                note: string | null;
            } | null;
            stakeholders: {
                /** Format: uuid */
                contactId: string;
                name: string;
                title: string | null;
                email: string | null;
                phone: string | null;
                roles: string[];
                influence: string | null;
                relationship: string | null;
                preferences: string | null;
                notes: string | null;
                timezone: string | null;
                /** @enum {string} */
                access: "none" | "open" | "revoked";
            }[];
            team: {
                name: string;
                email: string | null;
                role: string;
                timezone: string | null;
            }[];
            undelivered: {
                kind: string;
                to: string;
                /** @enum {string} */
                state: "trying" | "given_up";
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                since: string;
                reason: string;
            }[];
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            cancelledAt: string | null;
            cancelReason: string | null;
        };
        Gap: {
            id: string;
            category: string;
            question: string;
            why: string;
            points: number;
            ask: {
                name: string;
                email: string | null;
            } | null;
            answer: {
                text: string;
                by: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string;
            } | null;
            asked: {
                name: string;
                by: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                dueAt: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                remindedAt: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                answeredAt: string | null;
            } | null;
        };
        Milestone: {
            id: string;
            title: string;
            /** @enum {string} */
            kind: "milestone" | "task";
            /** @enum {string} */
            side: "vendor" | "customer";
            needs: string[];
            needsProof: boolean;
            isGoLive: boolean;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            dueAt: string;
            assignee: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            completedAt: string | null;
            completedBy: string | null;
            note: string | null;
            proof: string | null;
            /** @enum {string} */
            status: "done" | "open" | "waiting" | "late";
            refusal: string | null;
        };
        Survey: {
            id: string;
            day: number;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            opensAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            closesAt: string;
            /** @enum {string} */
            status: "scheduled" | "open" | "closed";
            respondents: {
                contactId: string;
                name: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                answeredAt: string | null;
                remindersSent: number;
                csat: number | null;
                ces: number | null;
                nps: number | null;
                words: string | null;
            }[];
        };
        Escalation: {
            id: string;
            from: string;
            words: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            answerBy: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            acknowledgedAt: string | null;
            acknowledgedBy: string | null;
            acknowledgement: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            escalatedAt: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            resolvedAt: string | null;
            resolution: string | null;
        };
        Package: {
            version: number;
            package: {
                [key: string]: unknown;
            };
        };
        EventPage: {
            items: components["schemas"]["Event"][];
            next: string | null;
        };
        Event: {
            sequence: number;
            /** @enum {string} */
            type: "handoff.started" | "dossier.received" | "package.compiled" | "gap.asked" | "gap.reminded" | "gap.answered" | "review.accepted" | "review.overridden" | "review.returned" | "review.reminded" | "condition.reminded" | "condition.lapsed" | "condition.met" | "promise.added" | "promise.corrected" | "promise.merged" | "promise.split" | "promise.assigned" | "promise.acknowledged" | "promise.started" | "promise.delivered" | "promise.confirmed" | "promise.disputed" | "promise.renegotiated" | "promise.waived" | "promise.broken" | "promise.dismissed" | "promise.reopened" | "promises.due_soon" | "promises.late" | "promises.escalated" | "risk.added" | "risk.accepted" | "risk.edited" | "risk.merged" | "risk.closed" | "risk.reopened" | "briefing.recorded" | "briefing.returned" | "briefing.reminded" | "introduction.drafted" | "introduction.confirmed" | "introduction.reminded" | "plan.made" | "plan.moved" | "milestone.completed" | "milestone.reopened" | "milestone.due_soon" | "milestone.overdue" | "golive.reached" | "signature.asked" | "signature.reminded" | "signature.escalated" | "signature.signed" | "signature.voided" | "signature.withdrawn" | "metric.added" | "metric.edited" | "metric.removed" | "metric.restored" | "metric.measured" | "metric.corrected" | "metric.asked" | "metric.off_plan" | "metric.back_on_plan" | "metrics.imported" | "metrics.rhythm" | "metrics.reported" | "case_study.answered" | "observation.started" | "observation.ended" | "survey.opened" | "survey.reminded" | "survey.answered" | "survey.corrected" | "survey.closed" | "help.asked" | "help.acknowledged" | "help.escalated" | "help.resolved" | "health.changed" | "lessons.drafted" | "lessons.reminded" | "lessons.signed_off" | "contact.access_revoked" | "contact.link_sent" | "phase.changed" | "clock.moved" | "handoff.closed" | "handoff.cancelled";
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            at: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            recordedAt: string;
            actor: components["schemas"]["PersonRef"];
            subject: string | null;
            /** @enum {string} */
            visibility: "team" | "customer";
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
        };
        PersonRef: {
            /** @enum {string} */
            kind: "person" | "contact" | "api_key" | "system";
            id: string;
            name: string;
        };
        ReturnReview: {
            key?: string;
            gapIds: string[];
            /** @default  */
            note?: string;
        };
        ActionAccepted: {
            repeated: boolean;
            sequence: number;
        };
        AnswerGap: {
            key?: string;
            text: string;
        };
        RecordBriefing: {
            key?: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            heldOn: string;
            attendees: string[];
            /** @enum {string} */
            outcome: "accepted" | "returned";
            /** @default [] */
            gaps?: string[];
            /** @default  */
            note?: string;
        };
        Introduction: {
            subject: string;
            message: string;
            revision: number;
        };
        IntroductionSaved: {
            revision: number;
        };
        ConfirmIntroduction: {
            key?: string;
            /** @default  */
            note?: string;
            revision: number;
        };
        CompleteMilestone: {
            key?: string;
            note: string;
            /**
             * Format: uri
             * @default null
             */
            proof?: string | null;
        };
        Reason: {
            key?: string;
            reason: string;
        };
        Note: {
            key?: string;
            note: string;
        };
        MoveClock: {
            key?: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             * @default null
             */
            to?: string | null;
        };
        PromiseList: {
            items: components["schemas"]["Promise"][];
            owners: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
        };
        Promise: {
            id: string;
            /** @enum {string} */
            origin: "read" | "manual" | "split";
            /** @description The person who marked it; null where it was read */
            addedBy: string | null;
            what: string;
            /** @enum {string} */
            direction: "seller" | "customer";
            by: string;
            to: string | null;
            /** @enum {string} */
            category: "timeline" | "deliverable" | "customization" | "sla" | "pricing" | "training" | "support" | "change_management" | "guarantee" | "services" | "security_compliance" | "other";
            /** @enum {string} */
            strength: "firm" | "conditional" | "hedged" | "retracted";
            condition: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            due: string | null;
            /** @enum {string} */
            risk: "normal" | "unusual" | "high";
            riskRules: string[];
            found: boolean;
            /** @enum {string|null} */
            inContract: "yes" | "no" | "contradicted" | null;
            reasons: string[];
            evidence: components["schemas"]["Quote"][];
            corrected: ("what" | "direction" | "by" | "to" | "category" | "condition" | "due" | "risk")[];
            differences: {
                /** @enum {string} */
                field: "what" | "direction" | "by" | "to" | "category" | "condition" | "due" | "risk";
                said: string | null;
                read: string | null;
                by: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string;
                changedSince: boolean;
            }[];
            disputed: {
                /** @enum {string} */
                field: "promise" | "direction" | "category" | "strength" | "due" | "risk";
                shown: string;
                otherwise: string;
            }[];
            /** @enum {string} */
            status: "open" | "in_progress" | "delivered" | "confirmed" | "renegotiated" | "waived" | "broken" | "dismissed";
            steps: ("start" | "deliver" | "confirm" | "dispute" | "renegotiate" | "waive" | "break" | "dismiss" | "reopen")[];
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            blocking: boolean;
            acknowledged: {
                by: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string;
                words: string;
            } | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            remindedAt: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            lateNoticeAt: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            escalatedAt: string | null;
            delivery: {
                words: string;
                proof: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string;
                by: string;
            } | null;
            verdict: {
                /** @enum {string} */
                kind: "confirm" | "dispute";
                words: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string;
                by: string;
            } | null;
            messages: {
                /** @enum {string} */
                kind: "reminder" | "late" | "escalation" | "delivery";
                /** @enum {string} */
                to: "owner" | "leadership" | "customer";
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                sentAt: string | null;
            }[];
            drift: {
                /** @enum {string} */
                kind: "missing_from_contract" | "contradicts_contract" | "missing_from_plan" | "sooner_than_plan";
                note: string;
                evidence: components["schemas"]["Quote"][];
            }[];
            shown: boolean;
        };
        Quote: {
            sourceId: string;
            title: string;
            kind: string;
            quote: string;
            start: number;
            end: number;
            by: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            at: string | null;
        };
        AddPromise: {
            key?: string;
            sourceId: string;
            start: number;
            end: number;
            what: string;
            /** @enum {string} */
            direction: "seller" | "customer";
            by?: string;
            to?: string | null;
            /** @enum {string} */
            category?: "timeline" | "deliverable" | "customization" | "sla" | "pricing" | "training" | "support" | "change_management" | "guarantee" | "services" | "security_compliance" | "other";
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            due?: string | null;
            /** @enum {string} */
            risk?: "normal" | "unusual" | "high";
        };
        PromiseAdded: {
            repeated: boolean;
            sequence: number;
            entryId: string;
        };
        StepPromise: {
            key?: string;
            /** @enum {string} */
            step: "start" | "deliver" | "confirm" | "dispute" | "renegotiate" | "waive" | "break" | "dismiss" | "reopen";
            /** @default  */
            words?: string;
            /** @default null */
            saidBy?: string | null;
            /**
             * Format: uri
             * @default null
             */
            proof?: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             * @default null
             */
            due?: string | null;
        };
        AcknowledgePromise: {
            key?: string;
            words: string;
        };
        AssignPromise: {
            key?: string;
            /** Format: uuid */
            ownerId: string | null;
        };
        CorrectPromise: {
            key?: string;
            /** @default {} */
            changes?: {
                what?: string;
                /** @enum {string} */
                direction?: "seller" | "customer";
                by?: string;
                to?: string | null;
                /** @enum {string} */
                category?: "timeline" | "deliverable" | "customization" | "sla" | "pricing" | "training" | "support" | "change_management" | "guarantee" | "services" | "security_compliance" | "other";
                condition?: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                due?: string | null;
                /** @enum {string} */
                risk?: "normal" | "unusual" | "high";
            };
            /** @default [] */
            giveBack?: ("what" | "direction" | "by" | "to" | "category" | "condition" | "due" | "risk")[];
        };
        MergePromises: {
            key?: string;
            otherId: string;
        };
        SplitPromise: {
            key?: string;
            parts: {
                sourceId: string;
                start: number;
                end: number;
                what: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                due?: string | null;
            }[];
        };
        AskGap: {
            key?: string;
            /**
             * Format: email
             * @default null
             */
            email?: string | null;
            /** @default null */
            question?: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            due: string;
        };
        AskLink: {
            token: string;
        };
        AskQuestion: {
            vendorName: string;
            customerName: string | null;
            asker: string;
            name: string;
            question: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            dueAt: string;
            answered: boolean;
        };
        AnswerAsk: {
            token: string;
            text: string;
        };
        LabelPage: {
            items: {
                id: number;
                /** Format: uuid */
                handoffId: string;
                entryId: string;
                /** @enum {string} */
                label: "promise" | "not_a_promise" | "corrected" | "same_promise" | "several_promises";
                spans: {
                    sourceId: string;
                    start: number;
                    end: number;
                    quote: string;
                }[];
                fields: {
                    [key: string]: unknown;
                };
                reason: string | null;
                by: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string;
            }[];
            next: string | null;
        };
        AcceptReview: {
            key?: string;
            /** @default  */
            note?: string;
            /** @default null */
            overrideReason?: string | null;
        };
        ComparePage: {
            items: {
                /** Format: uuid */
                handoffId: string;
                accountName: string;
                dealName: string | null;
                /** @enum {string} */
                phase: "intake" | "compiling" | "review" | "briefing" | "introduction" | "implementation" | "observation" | "learning" | "closed" | "cancelled";
                promises: components["schemas"]["Promise"][];
            }[];
            page: number;
            more: boolean;
        };
        Plan: {
            revision: number;
            /** @enum {string} */
            status: "draft" | "baselined";
            /**
             * Format: date
             * @description The day of the forecast: what has not begun by then begins then at the earliest
             */
            asOf: string;
            timeZone: string;
            template: {
                id: string;
                version: number;
            };
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            start: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            goLiveTarget: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            finish: string;
            goLive: {
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                agreed: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                forecast: string | null;
                slip: number;
            };
            phases: {
                id: string;
                title: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                start: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                finish: string | null;
                /** @enum {string} */
                status: "red" | "amber" | "green" | "done";
                acceptance: {
                    id: string;
                    text: string;
                    /**
                     * Format: date-time
                     * @description An instant, ISO 8601 with offset
                     */
                    metAt: string | null;
                    metBy: string | null;
                }[];
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                acceptedAt: string | null;
                acceptedBy: string | null;
                blocked: string | null;
            }[];
            tasks: components["schemas"]["PlanTask"][];
            links: {
                from: string;
                to: string;
                /** @enum {string} */
                type: "FS" | "SS" | "FF" | "SF";
                lag: number;
            }[];
            criticalPath: string[];
            conflicts: {
                task: string;
                title: string;
                /** @enum {string} */
                kind: "pinned" | "finish_by" | "go_live_target";
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                day: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                earliest: string;
                days: number;
                promise: {
                    id: string;
                    what: string;
                } | null;
                gives: string[];
                message: string;
            }[];
            promises: {
                id: string;
                what: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                due: string;
                task: string;
                title: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                finish: string;
                held: boolean;
                days: number;
            }[];
            calendars: {
                id: string;
                title: string;
                place: string | null;
                weekend: number[];
                off: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    to: string;
                    /** @enum {string} */
                    kind: "holiday" | "absence" | "freeze";
                    reason: string;
                }[];
            }[];
            resources: {
                id: string;
                name: string | null;
                role: string;
                /** @enum {string} */
                side: "vendor" | "customer" | "third_party";
                hoursPerWeek: number;
                absences: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    to: string;
                    reason: string;
                }[];
            }[];
            cutover: {
                checklist: {
                    id: string;
                    text: string;
                    /** @enum {string} */
                    side: "vendor" | "customer" | "third_party";
                    /**
                     * Format: date-time
                     * @description An instant, ISO 8601 with offset
                     */
                    tickedAt: string | null;
                    tickedBy: string | null;
                }[];
                criteria: string[];
                decisions: {
                    /** @enum {string} */
                    decision: "go" | "no_go";
                    /**
                     * Format: date-time
                     * @description An instant, ISO 8601 with offset
                     */
                    at: string;
                    by: string;
                    reason: string;
                }[];
                rollback: {
                    trigger: string;
                    steps: string[];
                    /**
                     * Format: date-time
                     * @description An instant, ISO 8601 with offset
                     */
                    testedAt: string | null;
                    testedBy: string | null;
                };
            };
            escalation: {
                level: number;
                title: string;
                vendor: string[];
                customer: string[];
                respondWithinHours: number;
                /** @description Whether calls for help arrive here, and these hours are their clock */
                takesHelp: boolean;
            }[];
            attribution: {
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                agreed: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                forecast: string;
                days: number;
                byCause: {
                    customer: number;
                    us: number;
                    third_party: number;
                    scope: number;
                };
                rows: {
                    revision: number | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    on: string;
                    /** @enum {string} */
                    cause: "customer" | "us" | "third_party" | "scope";
                    days: number;
                    task: {
                        id: string;
                        title: string;
                    } | null;
                    by: string | null;
                    reason: string;
                }[];
            } | null;
            risks: {
                id: string;
                statement: string;
                /** @enum {string} */
                severity: "high" | "medium" | "low";
                score: number;
                mitigation: string | null;
                contingency: string | null;
                bufferDays: number | null;
                phase: string | null;
                owner: string | null;
            }[];
            contingency: {
                goLive: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    base: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    contingency: string | null;
                    days: number;
                };
                buffers: {
                    risk: string;
                    statement: string;
                    days: number;
                    phase: string;
                    task: string | null;
                    goLiveDays: number;
                }[];
                tasks: {
                    id: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    start: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    finish: string;
                }[];
            };
            overAllocated: {
                resource: string;
                name: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                week: string;
                hours: number;
                available: number;
                tasks: {
                    id: string;
                    title: string;
                }[];
            }[];
            duties: {
                task: string;
                title: string;
                who: string | null;
                hours: number;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                start: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                finish: string;
                done: boolean;
            }[];
            touchpoints: {
                id: string;
                rule: string | null;
                title: string;
                /** @enum {string} */
                channel: "meeting" | "call" | "mail";
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                day: string;
                audience: string;
                host: string | null;
            }[];
            changes: components["schemas"]["PlanChange"][];
            undo: number | null;
        };
        PlanTask: {
            id: string;
            title: string;
            phase: string;
            /** @enum {string} */
            kind: "task" | "milestone";
            /** @enum {string} */
            side: "vendor" | "customer" | "third_party";
            ownerRole: string | null;
            owner: string | null;
            contact: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            duration: number;
            estimate: {
                optimistic: number;
                likely: number;
                pessimistic: number;
            } | null;
            calendar: string;
            constraint: {
                /** @enum {string} */
                kind: "none";
            } | {
                /** @enum {string} */
                kind: "not_before";
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                day: string;
            } | {
                /** @enum {string} */
                kind: "finish_by";
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                day: string;
                promise: string | null;
            } | {
                /** @enum {string} */
                kind: "pinned";
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                day: string;
            };
            /** @enum {string} */
            category: "work" | "training" | "change" | "cutover" | "hypercare" | "touchpoint";
            acceptance: string | null;
            audience: string | null;
            hours: {
                [key: string]: number;
            };
            from: {
                /** @enum {string} */
                kind: "template" | "line_item" | "system" | "promise" | "person";
                ref: string | null;
            };
            step: boolean;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            start: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            finish: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            lateStart: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            lateFinish: string;
            totalFloat: number;
            freeFloat: number;
            critical: boolean;
            /** @enum {string} */
            status: "red" | "amber" | "green" | "done";
            reason: string;
            baseline: {
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                start: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                finish: string;
            } | null;
            slip: number;
            actual: {
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                startedOn: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                finishedOn: string | null;
                remaining: number | null;
                percent: number | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                asOf: string | null;
            };
            moves: {
                revision: number;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string;
                by: string;
                /** @enum {string|null} */
                cause: "customer" | "us" | "third_party" | "scope" | null;
                reason: string;
                before: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    start: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    finish: string;
                };
                after: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    start: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    finish: string;
                };
                days: number;
            }[];
        };
        PlanChange: {
            revision: number;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            at: string;
            actor: components["schemas"]["PersonRef"];
            /** @enum {string|null} */
            cause: "customer" | "us" | "third_party" | "scope" | null;
            reason: string;
            told: string | null;
            what: string[];
            moved: {
                task: string;
                title: string;
                before: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    start: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    finish: string;
                };
                after: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    start: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    finish: string;
                };
                days: number;
            }[];
            undoes: number | null;
        };
        ChangePlan: {
            key?: string;
            /**
             * @description The revision that was looked at; refused with 409 when there is a newer one
             * @default null
             */
            revision?: number | null;
            /**
             * @default null
             * @enum {string|null}
             */
            cause?: "customer" | "us" | "third_party" | "scope" | null;
            /** @default  */
            reason?: string;
            /**
             * @description What the customer reads of the reason
             * @default null
             */
            told?: string | null;
            changes: components["schemas"]["PlanEdit"][];
        };
        PlanEdit: {
            /** @enum {string} */
            kind: "start";
            task: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            on: string;
        } | {
            /** @enum {string} */
            kind: "finish";
            task: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            on: string;
        } | {
            /** @enum {string} */
            kind: "reopen";
            task: string;
        } | {
            /** @enum {string} */
            kind: "remaining";
            task: string;
            days: number;
            /** @default null */
            percent?: number | null;
        } | {
            /** @enum {string} */
            kind: "delay";
            task: string;
            days: number;
        } | {
            /** @enum {string} */
            kind: "pin";
            task: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            day: string | null;
        } | {
            /** @enum {string} */
            kind: "edit";
            task: string;
            fields: {
                title?: string;
                phase?: string;
                /** @enum {string} */
                side?: "vendor" | "customer" | "third_party";
                ownerRole?: string | null;
                owner?: string | null;
                /** Format: uuid */
                contactId?: string | null;
                duration?: number;
                estimate?: {
                    optimistic: number;
                    likely: number;
                    pessimistic: number;
                } | null;
                calendar?: string;
                /** @enum {string} */
                category?: "work" | "training" | "change" | "cutover" | "hypercare" | "touchpoint";
                acceptance?: string | null;
                audience?: string | null;
                hours?: {
                    [key: string]: number;
                };
                constraint?: {
                    /** @enum {string} */
                    kind: "none";
                } | {
                    /** @enum {string} */
                    kind: "not_before";
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                } | {
                    /** @enum {string} */
                    kind: "finish_by";
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                    promise: string | null;
                } | {
                    /** @enum {string} */
                    kind: "pinned";
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                };
            };
        } | {
            /** @enum {string} */
            kind: "add_task";
            task: {
                title: string;
                phase: string;
                /** @enum {string} */
                side?: "vendor" | "customer" | "third_party";
                ownerRole?: string | null;
                owner?: string | null;
                /** Format: uuid */
                contactId?: string | null;
                duration?: number;
                estimate?: {
                    optimistic: number;
                    likely: number;
                    pessimistic: number;
                } | null;
                calendar?: string;
                /** @enum {string} */
                category?: "work" | "training" | "change" | "cutover" | "hypercare" | "touchpoint";
                acceptance?: string | null;
                audience?: string | null;
                hours?: {
                    [key: string]: number;
                };
                constraint?: {
                    /** @enum {string} */
                    kind: "none";
                } | {
                    /** @enum {string} */
                    kind: "not_before";
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                } | {
                    /** @enum {string} */
                    kind: "finish_by";
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                    promise: string | null;
                } | {
                    /** @enum {string} */
                    kind: "pinned";
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                };
                id: string;
                /**
                 * @default task
                 * @enum {string}
                 */
                kind?: "task" | "milestone";
            };
            /** @default [] */
            after?: string[];
            /** @default [] */
            before?: string[];
        } | {
            /** @enum {string} */
            kind: "remove_task";
            task: string;
        } | {
            /** @enum {string} */
            kind: "add_link";
            link: {
                from: string;
                to: string;
                /**
                 * @default FS
                 * @enum {string}
                 */
                type?: "FS" | "SS" | "FF" | "SF";
                /** @default 0 */
                lag?: number;
            };
        } | {
            /** @enum {string} */
            kind: "remove_link";
            link: {
                from: string;
                to: string;
                /** @enum {string} */
                type: "FS" | "SS" | "FF" | "SF";
            };
        } | {
            /** @enum {string} */
            kind: "absence";
            resource: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            from: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            to: string;
            /** @default  */
            reason?: string;
        } | {
            /** @enum {string} */
            kind: "days_off";
            calendar: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            from: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            to: string;
            /** @enum {string} */
            off: "holiday" | "absence" | "freeze";
            /** @default  */
            reason?: string;
        } | {
            /** @enum {string} */
            kind: "add_person";
            id: string;
            /** @default null */
            name?: string | null;
            role: string;
            /**
             * @default vendor
             * @enum {string}
             */
            side?: "vendor" | "customer" | "third_party";
            /** @default 40 */
            hoursPerWeek?: number;
            /** @default {} */
            tasks?: {
                [key: string]: number;
            };
        } | {
            /** @enum {string} */
            kind: "go_live_target";
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            day: string | null;
        } | {
            /** @enum {string} */
            kind: "promise_date";
            promise: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            day: string;
        };
        PlanChanged: {
            repeated: boolean;
            revision: number;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            goLive: string | null;
            moved: {
                task: string;
                title: string;
                before: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    start: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    finish: string;
                };
                after: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    start: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    finish: string;
                };
                days: number;
            }[];
            conflicts: {
                task: string;
                title: string;
                /** @enum {string} */
                kind: "pinned" | "finish_by" | "go_live_target";
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                day: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                earliest: string;
                days: number;
                promise: {
                    id: string;
                    what: string;
                } | null;
                gives: string[];
                message: string;
            }[];
        };
        UndoPlan: {
            key?: string;
            /**
             * @description The revision that was looked at; refused with 409 when there is a newer one
             * @default null
             */
            revision?: number | null;
        };
        WhatIf: {
            changes: components["schemas"]["PlanEdit"][];
        };
        WhatIfResult: {
            revision: number;
            goLive: {
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                before: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                after: string | null;
                days: number;
            };
            criticalPath: {
                before: string[];
                after: string[];
            };
            moved: {
                task: string;
                title: string;
                before: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    start: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    finish: string;
                };
                after: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    start: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    finish: string;
                };
                days: number;
            }[];
            floats: {
                task: string;
                title: string;
                before: number;
                after: number;
                critical: {
                    before: boolean;
                    after: boolean;
                };
            }[];
            breaks: {
                task: string;
                title: string;
                /** @enum {string} */
                kind: "pinned" | "finish_by" | "go_live_target";
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                day: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                earliest: string;
                days: number;
                promise: {
                    id: string;
                    what: string;
                } | null;
                gives: string[];
                message: string;
            }[];
            mends: {
                task: string;
                title: string;
                /** @enum {string} */
                kind: "pinned" | "finish_by" | "go_live_target";
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                day: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                earliest: string;
                days: number;
                promise: {
                    id: string;
                    what: string;
                } | null;
                gives: string[];
                message: string;
            }[];
            tasks: {
                id: string;
                title: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                start: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                finish: string;
                critical: boolean;
                totalFloat: number;
                /** @enum {string} */
                status: "red" | "amber" | "green" | "done";
            }[];
        };
        HolidayPlaces: {
            items: {
                code: string;
                name: string;
                regions: {
                    code: string;
                    name: string;
                }[];
            }[];
        };
        PlanWorkingDays: {
            revision: number;
            sides: {
                /** @enum {string} */
                side: "customer" | "vendor";
                place: string | null;
                placeName: string | null;
                off: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    to: string;
                    /** @enum {string} */
                    kind: "holiday" | "absence" | "freeze";
                    reason: string;
                }[];
            }[];
            freezeCalendar: string | null;
            freezes: {
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                from: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                to: string | null;
                inPlan: boolean;
                said: components["schemas"]["Quote"];
            }[];
        };
        PlanPlaces: {
            key?: string;
            /** @default null */
            revision?: number | null;
            customer: string | null;
            vendor: string | null;
            /**
             * @description Says what would change, and changes nothing
             * @default true
             */
            preview?: boolean;
        };
        PlanPlacesChanged: {
            applied: boolean;
            revision: number;
            goLive: {
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                before: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                after: string | null;
            };
            holidays: {
                /** @enum {string} */
                side: "customer" | "vendor";
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                day: string;
                name: string;
                comes: boolean;
            }[];
        };
        PlanTemplateList: {
            items: {
                id: string;
                title: string;
                version: number;
                builtIn: boolean;
                chosenFor: string | null;
                phases: number;
                tasks: number;
                days: number;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string | null;
                by: string | null;
                note: string;
            }[];
        };
        CheckPlanTemplate: {
            content: string;
        };
        PlanTemplateChecked: {
            problems: {
                line: number;
                field: string;
                message: string;
            }[];
            found: {
                id: string;
                title: string;
                phases: number;
                tasks: number;
                days: number;
            } | null;
            differs: {
                version: number;
                title: string;
                days: number;
                added: string[];
                removed: string[];
                changed: string[];
                parts: ("title" | "phases" | "cutover" | "cadence" | "escalation")[];
            } | null;
        };
        PlanTemplate: {
            id: string;
            title: string;
            version: number;
            builtIn: boolean;
            chosenFor: string | null;
            phases: number;
            tasks: number;
            days: number;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            at: string | null;
            by: string | null;
            note: string;
            current: boolean;
            yaml: string;
            outline: {
                id: string;
                title: string;
                tasks: {
                    id: string;
                    title: string;
                    /** @enum {string} */
                    side: "vendor" | "customer" | "third_party";
                    days: number;
                    needs: string[];
                }[];
            }[];
            versions: {
                version: number;
                title: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string | null;
                by: string | null;
                note: string;
            }[];
        };
        SavePlanTemplate: {
            content: string;
            /** @description The version that was looked at, null for a new template; refused with 409 when there is a newer one */
            base: number | null;
            /** @default  */
            note?: string;
        };
        RestorePlanTemplate: {
            version: number;
            /** @description The version that was looked at, null for a new template; refused with 409 when there is a newer one */
            base: number | null;
        };
        PlanLevelling: {
            revision: number;
            suggestions: {
                task: string;
                title: string;
                resource: string;
                name: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                week: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                notBefore: string;
                days: number;
                hoursOver: {
                    before: number;
                    after: number;
                };
            }[];
        };
        Simulate: {
            /** @default 1 */
            seed?: number;
            /**
             * @description Fewer for a plan of more than a thousand tasks; the answer says how many
             * @default 1000
             */
            runs?: number;
            /**
             * @description What would be different; nothing of it is kept
             * @default []
             */
            changes?: components["schemas"]["PlanEdit"][];
        };
        Simulation: {
            revision: number;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            goLive: string | null;
            basis: {
                open: number;
                estimated: number;
                critical: number;
                criticalEstimated: number;
                fromHistory: number;
                finishedPlans: number;
            };
            chances: {
                runs: number;
                seed: number;
                percentiles: {
                    percent: number;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                }[];
                days: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                    count: number;
                }[];
                target: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                    share: number;
                } | null;
            } | null;
            silent: string | null;
            before: {
                runs: number;
                seed: number;
                percentiles: {
                    percent: number;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                }[];
                days: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                    count: number;
                }[];
                target: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                    share: number;
                } | null;
            } | null;
        };
        ChangeRequestList: {
            items: components["schemas"]["ChangeRequest"][];
        };
        ChangeRequest: {
            /** Format: uuid */
            id: string;
            title: string;
            reason: string;
            /** @enum {string} */
            cause: "customer" | "us" | "third_party" | "scope";
            what: string[];
            changes: {
                [key: string]: unknown;
            }[];
            /** @enum {string} */
            status: "open" | "applied" | "dropped";
            askedBy: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            askedAt: string;
            decidedBy: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            decidedAt: string | null;
            decision: string | null;
            revision: number;
            outcome: {
                goLive: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    before: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    after: string | null;
                    days: number;
                };
                moved: {
                    task: string;
                    title: string;
                    before: {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD
                         */
                        start: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD
                         */
                        finish: string;
                    };
                    after: {
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD
                         */
                        start: string;
                        /**
                         * Format: date
                         * @description A calendar day, YYYY-MM-DD
                         */
                        finish: string;
                    };
                    days: number;
                }[];
                breaks: {
                    task: string;
                    title: string;
                    /** @enum {string} */
                    kind: "pinned" | "finish_by" | "go_live_target";
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    earliest: string;
                    days: number;
                    promise: {
                        id: string;
                        what: string;
                    } | null;
                    gives: string[];
                    message: string;
                }[];
            };
        };
        AskForChange: {
            key?: string;
            title: string;
            reason: string;
            /** @enum {string} */
            cause: "customer" | "us" | "third_party" | "scope";
            changes: components["schemas"]["PlanEdit"][];
        };
        DecideRequest: {
            key?: string;
            /**
             * @description The revision that was looked at; refused with 409 when there is a newer one
             * @default null
             */
            revision?: number | null;
            /** @default  */
            note?: string;
            /**
             * @description What the customer reads of the reason
             * @default null
             */
            told?: string | null;
        };
        DropRequest: {
            note: string;
        };
        Criterion: {
            key?: string;
            met: boolean;
            /** @default null */
            by?: string | null;
        };
        AcceptPhase: {
            key?: string;
            /** @default null */
            by?: string | null;
        };
        TickCutover: {
            key?: string;
            ticked: boolean;
            /** @default null */
            by?: string | null;
        };
        GoNoGo: {
            key?: string;
            /** @enum {string} */
            decision: "go" | "no_go";
            reason: string;
            /** @default null */
            by?: string | null;
        };
        RollbackTested: {
            key?: string;
            tested: boolean;
            /** @default null */
            by?: string | null;
        };
        RespondWithin: {
            key?: string;
            hours: number;
        };
        PortalPlan: {
            vendorName: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            asOf: string;
            goLive: {
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                agreed: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                forecast: string | null;
                moves: {
                    /**
                     * Format: date-time
                     * @description An instant, ISO 8601 with offset
                     */
                    at: string;
                    /** @description Who decided it, as far as the customer knows them */
                    by: string | null;
                    /** @enum {string|null} */
                    cause: "customer" | "us" | "third_party" | "scope" | null;
                    told: string | null;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    before: string;
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    after: string;
                }[];
            };
            contact: {
                name: string;
                email: string | null;
                phone: string | null;
            } | null;
            phases: {
                id: string;
                title: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                start: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                finish: string | null;
                accepted: boolean;
                criteria: {
                    text: string;
                    met: boolean;
                }[];
            }[];
            tasks: components["schemas"]["PortalPlanTask"][];
        };
        PortalPlanTask: {
            id: string;
            title: string;
            phase: string;
            /** @enum {string} */
            kind: "task" | "milestone";
            /** @enum {string} */
            side: "vendor" | "customer" | "third_party";
            forMe: boolean;
            assignee: string | null;
            step: boolean;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            start: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            finish: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            agreed: string | null;
            done: boolean;
            late: boolean;
            hours: number | null;
            acceptance: string | null;
            moves: {
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string;
                /** @description Who decided it, as far as the customer knows them */
                by: string | null;
                /** @enum {string|null} */
                cause: "customer" | "us" | "third_party" | "scope" | null;
                told: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                before: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                after: string;
            }[];
        };
        PlanSubscription: {
            /** Format: uri */
            url: string;
        };
        PlanSubscriptionEnded: {
            ended: number;
        };
        ImportPlan: {
            key?: string;
            /**
             * @description The revision that was looked at; refused with 409 when there is a newer one
             * @default null
             */
            revision?: number | null;
            /** @enum {string} */
            format: "csv" | "xml";
            content: string;
            /**
             * @description Says what would change, and changes nothing
             * @default true
             */
            preview?: boolean;
            /** @default  */
            reason?: string;
            /**
             * @default null
             * @enum {string|null}
             */
            cause?: "customer" | "us" | "third_party" | "scope" | null;
        };
        PlanImported: {
            applied: boolean;
            revision: number;
            problems: {
                line: number;
                field: string;
                message: string;
            }[];
            added: string[];
            changed: string[];
            removed: string[];
            goLive: {
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                before: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                after: string | null;
            };
        };
        ImportTemplate: {
            key?: string;
            /**
             * @description The revision that was looked at; refused with 409 when there is a newer one
             * @default null
             */
            revision?: number | null;
            content: string;
            /**
             * @description Says what would change, and changes nothing
             * @default true
             */
            preview?: boolean;
        };
        AccountRecord: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description The newest first */
            deals: {
                /** Format: uuid */
                handoffId: string;
                name: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                closedAt: string;
                /** @enum {string} */
                phase: "intake" | "compiling" | "review" | "briefing" | "introduction" | "implementation" | "observation" | "learning" | "closed" | "cancelled";
                compiled: boolean;
            }[];
            facets: {
                /** @enum {string} */
                facet: "people" | "style" | "decisions" | "objectives" | "governance" | "satisfaction" | "concerns" | "expansion" | "market" | "technology" | "procurement" | "challenges" | "success" | "renewal";
                topics: {
                    topic: string;
                    /** @description The person, system, rival or measure that it is about */
                    subject: string | null;
                    /** @description As the newest deal that speaks of it tells it */
                    current: components["schemas"]["RelationFact"][];
                    /** @description As earlier deals told it, the newest first */
                    earlier: components["schemas"]["RelationFact"][];
                }[];
                /** @description What no deal tells, and whom to ask */
                gaps: {
                    id: string;
                    question: string;
                    why: string;
                    ask: {
                        name: string;
                        email: string | null;
                    } | null;
                }[];
            }[];
        };
        RelationFact: {
            what: string;
            /** @enum {string} */
            status: "confirmed_by_customer" | "stated_by_customer" | "stated_by_us" | "inferred" | "unknown";
            statedBy: string | null;
            evidence: {
                sourceId: string;
                quote: string;
                start: number;
                end: number;
                by: string | null;
                at: string | null;
            }[];
            sources: string[];
            /**
             * Format: uuid
             * @description The deal that tells it
             */
            handoffId: string;
            /** @description When it was said, or else when its deal was closed */
            at: string;
        };
        AtRisk: {
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            at: string;
            total: number;
            groups: {
                in_danger: {
                    count: number;
                    atStake: {
                        currency: string;
                        amount: number;
                    }[];
                };
                unknown: {
                    count: number;
                    atStake: {
                        currency: string;
                        amount: number;
                    }[];
                };
                to_watch: {
                    count: number;
                    atStake: {
                        currency: string;
                        amount: number;
                    }[];
                };
                well: {
                    count: number;
                    atStake: {
                        currency: string;
                        amount: number;
                    }[];
                };
            };
            items: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: uuid
                 * @description The same for every deal of a customer; null while only a reference to the deal is known
                 */
                accountId: string | null;
                accountName: string;
                dealName: string;
                /** @enum {string} */
                phase: "intake" | "compiling" | "review" | "briefing" | "introduction" | "implementation" | "observation" | "learning" | "closed" | "cancelled";
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                phaseEnteredAt: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                closedAt: string;
                currency: string;
                arr: number | null;
                ownerName: string | null;
                health: components["schemas"]["Health"] | null;
                nextAction: components["schemas"]["NextAction"] | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                nextDeadline: string | null;
                clock: components["schemas"]["Clock"];
                waiting: string | null;
                tcv: number | null;
                renewalDate: string | null;
                /** @description The last words of the customer behind the first reason, if there are any */
                words: {
                    text: string;
                    by: string;
                    /**
                     * Format: date-time
                     * @description An instant, ISO 8601 with offset
                     */
                    at: string;
                } | null;
            }[];
        };
        RiskList: {
            items: components["schemas"]["Risk"][];
            matrix: {
                /** @enum {string} */
                severity: "high" | "medium" | "low";
                /** @enum {string} */
                likelihood: "high" | "medium" | "low";
                score: number;
                ids: string[];
            }[];
            buffers: {
                riskId: string;
                statement: string;
                /** @enum {string} */
                phase: "design" | "build" | "data" | "test" | "go-live" | "hypercare";
                days: number;
            }[];
            people: {
                ours: string[];
                theirs: string[];
            };
        };
        Risk: {
            id: string;
            /** @enum {string} */
            origin: "voiced" | "rule" | "person";
            /** @enum {string} */
            status: "proposed" | "accepted" | "closed";
            rank: number | null;
            statement: string;
            /** @enum {string|null} */
            dimension: "A4.01" | "A4.02" | "A4.03" | "A4.04" | "A4.05" | "A4.06" | "A4.07" | "A4.08" | "A4.09" | "A4.10" | "A4.11" | "A4.12" | null;
            /** @enum {string} */
            type: "technical" | "organizational" | "commercial";
            /** @enum {string} */
            severity: "high" | "medium" | "low";
            /** @enum {string} */
            likelihood: "high" | "medium" | "low";
            score: number;
            mitigation: string | null;
            contingency: string | null;
            bufferDays: number | null;
            /** @enum {string|null} */
            phase: "design" | "build" | "data" | "test" | "go-live" | "hypercare" | null;
            owner: string | null;
            customerOwner: string | null;
            trigger: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            reviewOn: string | null;
            proposed: boolean;
            missing: ("mitigation" | "owner" | "date")[];
            evidence: components["schemas"]["Quote"][];
            fields: string[];
            edited: ("statement" | "dimension" | "type" | "severity" | "likelihood" | "mitigation" | "contingency" | "bufferDays" | "phase" | "owner" | "customerOwner" | "trigger" | "dueOn" | "reviewOn")[];
            differences: {
                /** @enum {string} */
                field: "statement" | "dimension" | "type" | "severity" | "likelihood" | "mitigation" | "contingency" | "bufferDays" | "phase" | "owner" | "customerOwner" | "trigger" | "dueOn" | "reviewOn";
                said: (string | number) | null;
                read: (string | number) | null;
                by: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string;
                changedSince: boolean;
            }[];
            merged: {
                id: string;
                statement: string;
            }[];
            history: {
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string;
                by: string;
                /** @enum {string} */
                kind: "found" | "gone" | "graded" | "added" | "accepted" | "edited" | "merged" | "closed" | "reopened";
                note: string;
                /** @enum {string} */
                severity: "high" | "medium" | "low";
                /** @enum {string} */
                likelihood: "high" | "medium" | "low";
                score: number;
            }[];
        };
        AddRisk: {
            key?: string;
            statement: string;
            /** @enum {string} */
            type: "technical" | "organizational" | "commercial";
            /** @enum {string} */
            severity: "high" | "medium" | "low";
            /** @enum {string} */
            likelihood: "high" | "medium" | "low";
            /**
             * @default null
             * @enum {string|null}
             */
            dimension?: "A4.01" | "A4.02" | "A4.03" | "A4.04" | "A4.05" | "A4.06" | "A4.07" | "A4.08" | "A4.09" | "A4.10" | "A4.11" | "A4.12" | null;
            mitigation?: string | null;
            contingency?: string | null;
            bufferDays?: number | null;
            /** @enum {string|null} */
            phase?: "design" | "build" | "data" | "test" | "go-live" | "hypercare" | null;
            owner?: string | null;
            customerOwner?: string | null;
            trigger?: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            dueOn?: string | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            reviewOn?: string | null;
        };
        RiskChanged: {
            repeated: boolean;
            riskId: string;
        };
        EditRisk: {
            key?: string;
            /** @default {} */
            changes?: {
                statement?: string;
                /** @enum {string|null} */
                dimension?: "A4.01" | "A4.02" | "A4.03" | "A4.04" | "A4.05" | "A4.06" | "A4.07" | "A4.08" | "A4.09" | "A4.10" | "A4.11" | "A4.12" | null;
                /** @enum {string} */
                type?: "technical" | "organizational" | "commercial";
                /** @enum {string} */
                severity?: "high" | "medium" | "low";
                /** @enum {string} */
                likelihood?: "high" | "medium" | "low";
                mitigation?: string | null;
                contingency?: string | null;
                bufferDays?: number | null;
                /** @enum {string|null} */
                phase?: "design" | "build" | "data" | "test" | "go-live" | "hypercare" | null;
                owner?: string | null;
                customerOwner?: string | null;
                trigger?: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                dueOn?: string | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                reviewOn?: string | null;
            };
            /** @default [] */
            giveBack?: ("statement" | "dimension" | "type" | "severity" | "likelihood" | "mitigation" | "contingency" | "bufferDays" | "phase" | "owner" | "customerOwner" | "trigger" | "dueOn" | "reviewOn")[];
            /** @default  */
            note?: string;
        };
        AcceptRisk: {
            key?: string;
            /** @default  */
            note?: string;
        };
        MergeRisks: {
            key?: string;
            otherId: string;
        };
        CloseRisk: {
            key?: string;
            reason: string;
        };
        ReopenRisk: {
            key?: string;
            reason: string;
        };
        SourcePage: {
            /**
             * Format: uuid
             * @description Null while only a reference to the deal is known
             */
            dossier: string | null;
            dossiers: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                exportedAt: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                receivedAt: string;
                current: boolean;
            }[];
            items: components["schemas"]["SourceRow"][];
            total: number;
            page: number;
            size: number;
            kinds: {
                [key: string]: number;
            };
            people: string[];
        };
        SourceRow: {
            id: string;
            /** @enum {string} */
            part: "communications" | "documents" | "contributions";
            kind: string;
            title: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            at: string | null;
            by: string | null;
            to: string[];
            threadId: string | null;
            signed: boolean | null;
            /** @enum {string} */
            format: "text" | "html" | "markdown" | "json";
            bytes: number;
            sha256: string;
        };
        SourceView: {
            id: string;
            /** @enum {string} */
            part: "communications" | "documents" | "contributions";
            kind: string;
            title: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            at: string | null;
            by: string | null;
            to: string[];
            threadId: string | null;
            signed: boolean | null;
            /** @enum {string} */
            format: "text" | "html" | "markdown" | "json";
            bytes: number;
            sha256: string;
            /** Format: uuid */
            dossier: string;
            dossiers: {
                /** Format: uuid */
                id: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                exportedAt: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                receivedAt: string;
                current: boolean;
            }[];
            text: string;
            /** @description Runs of the text: where each begins, and where in the untouched body */
            places: (number)[][];
            zones: {
                start: number;
                end: number;
                /** @enum {string} */
                zone: "new" | "quoted" | "forwarded" | "signature" | "disclaimer" | "code";
                by: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string | null;
            }[];
            marks: {
                start: number;
                end: number;
                section: string;
                path: string;
                label: string;
                /** @description The place in the untouched body */
                source: {
                    start: number;
                    end: number;
                };
                promise: {
                    id: string;
                    /** @enum {string} */
                    direction: "seller" | "customer";
                    /** @enum {string} */
                    risk: "normal" | "unusual" | "high";
                    /** @description The person who marked it; null where it was read */
                    addedBy: string | null;
                } | null;
            }[];
            previous: {
                id: string;
                title: string | null;
                kind: string;
            } | null;
            next: {
                id: string;
                title: string | null;
                kind: string;
            } | null;
        };
        LibraryPage: {
            items: {
                /** Format: uuid */
                handoffId: string;
                accountName: string;
                dealName: string | null;
                /** @enum {string} */
                part: "communications" | "documents" | "contributions" | "package";
                /** @description Id of the source, or where in the package */
                ref: string;
                kind: string;
                title: string;
                by: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string | null;
                /** @description Words around the first hit; plain text, whatever it looks like */
                pieces: {
                    text: string;
                    hit: boolean;
                }[];
                /** @description Of the first hit in the text of the source as it is shown */
                place: {
                    start: number;
                    end: number;
                } | null;
            }[];
            total: number;
            page: number;
            size: number;
            /** @description How many of each part, whichever is asked for */
            parts: {
                [key: string]: number;
            };
            /** @description What the words are found in, whatever else is asked for */
            choices: {
                kinds: string[];
                people: string[];
                handoffs: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                }[];
            };
        };
        DocumentList: {
            /** @description Of the package */
            version: number;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            compiledAt: string;
            items: {
                file: string;
                /**
                 * @description What it is of
                 * @enum {string}
                 */
                output: "package" | "customer" | "briefing" | "plan" | "metrics-plan" | "risks" | "relationships" | "style-guide" | "feedback-plan" | "lessons";
                /**
                 * @description `internal` is for our own people; `customer` can be given to the customer
                 * @enum {string}
                 */
                audience: "internal" | "customer";
                /** @enum {string} */
                format: "pdf" | "docx" | "html" | "md" | "zip" | "json";
                /** @description Media type */
                type: string;
            }[];
        };
        PortalHome: {
            vendorName: string;
            accountName: string;
            me: {
                /** Format: uuid */
                id: string;
                name: string;
                timezone: string | null;
            };
            clock: components["schemas"]["Clock"];
            /** @enum {string} */
            phase: "intake" | "compiling" | "review" | "briefing" | "introduction" | "implementation" | "observation" | "learning" | "closed" | "cancelled";
            pointOfContact: components["schemas"]["PortalPerson"] | null;
            next: components["schemas"]["PortalStep"] | null;
            mine: components["schemas"]["PortalStep"] | null;
            steps: components["schemas"]["PortalStep"][];
            help: components["schemas"]["PortalHelp"][];
            surveys: components["schemas"]["PortalSurvey"][];
        };
        PortalPerson: {
            name: string;
            title: string | null;
            role: string;
            email: string | null;
            phone: string | null;
            timezone: string | null;
            /** @enum {string} */
            side: "vendor" | "customer";
            isPointOfContact: boolean;
        };
        PortalStep: {
            id: string;
            title: string;
            /** @enum {string} */
            kind: "signed" | "milestone" | "task" | "golive" | "survey" | "review";
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            at: string;
            done: boolean;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            doneAt: string | null;
            late: boolean;
            /** @enum {string} */
            side: "vendor" | "customer";
            forMe: boolean;
            assignee: string | null;
            note: string | null;
            refusal: string | null;
            needsProof: boolean;
        };
        PortalHelp: {
            id: string;
            words: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            openedAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            answerBy: string;
            answeredBy: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            acknowledgedAt: string | null;
            acknowledgement: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            escalatedAt: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            resolvedAt: string | null;
            resolution: string | null;
            mine: boolean;
        };
        PortalSurvey: {
            id: string;
            day: number;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            closesAt: string;
            /** @enum {string} */
            status: "open" | "closed";
            answer: {
                csat: number | null;
                ces: number | null;
                nps: number | null;
                words: string;
                revision: number;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                answeredAt: string;
            } | null;
        };
        PortalPeople: {
            items: components["schemas"]["PortalPerson"][];
        };
        SurveyAnswer: {
            key?: string;
            /** @default null */
            csat?: number | null;
            /** @default null */
            ces?: number | null;
            /** @default null */
            nps?: number | null;
            /** @default  */
            words?: string;
        };
        CompleteTask: {
            key?: string;
            /** @default  */
            note?: string;
            /**
             * Format: uri
             * @default null
             */
            proof?: string | null;
        };
        AskForHelp: {
            key?: string;
            words: string;
        };
        HelpAsked: {
            repeated: boolean;
            sequence: number;
            help: components["schemas"]["PortalHelp"];
        };
        PortalPromises: {
            items: components["schemas"]["PortalPromise"][];
        };
        PortalPromise: {
            id: string;
            what: string;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            due: string | null;
            /** @enum {string} */
            status: "open" | "in_progress" | "delivered" | "confirmed" | "renegotiated" | "waived" | "broken" | "dismissed";
            quote: string | null;
            by: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            saidAt: string | null;
            delivery: {
                words: string;
                proof: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string;
                by: string;
            } | null;
            verdict: {
                /** @enum {string} */
                kind: "confirm" | "dispute";
                words: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                at: string;
                by: string;
            } | null;
        };
        ConfirmPromise: {
            key?: string;
            /** @default  */
            words?: string;
        };
        DisputePromise: {
            key?: string;
            words: string;
        };
        Success: {
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            today: string;
            currency: string;
            goals: components["schemas"]["Goal"][];
            removed: {
                id: string;
                name: string;
            }[];
            milestones: {
                id: string;
                title: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                day: string;
                isGoLive: boolean;
            }[];
            agreement: components["schemas"]["Agreement"] | null;
            signature: {
                /** @enum {string} */
                status: "not_asked" | "asked" | "signed" | "changed";
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                askedAt: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                remindedAt: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                escalatedAt: string | null;
                mayAsk: boolean;
                signers: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    email: string | null;
                }[];
                candidates: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    email: string | null;
                }[];
                changes: components["schemas"]["AgreementChange"][];
                signed: components["schemas"]["Signature"][];
            };
            value: {
                id: string;
                title: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                day: string;
                promised: number | null;
                reached: number | null;
                /** @enum {string} */
                confidence: "high" | "medium" | "low" | "unknown";
                because: string;
            }[];
            reporting: {
                reportEveryDays: number;
                reviewEveryDays: number;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                nextReportAt: string | null;
                reviews: string[];
            };
            caseStudy: {
                ready: boolean;
                because: string;
                steps: {
                    id: string;
                    title: string;
                    days: number;
                }[];
                consent: {
                    agrees: boolean;
                    by: string;
                    words: string;
                    /**
                     * Format: date-time
                     * @description An instant, ISO 8601 with offset
                     */
                    at: string;
                } | null;
            };
        };
        Goal: {
            id: string;
            criterion: string;
            name: string;
            /** @enum {string|null} */
            category: "adoption" | "process_efficiency" | "business_outcome" | "technical" | "user_satisfaction" | null;
            unit: string | null;
            /** @enum {string} */
            direction: "up" | "down";
            baseline: number | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            baselineOn: string | null;
            baselineSource: string | null;
            target: number | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            by: string | null;
            milestoneTargets: {
                [key: string]: number;
            };
            /** @enum {string} */
            indicator: "leading" | "lagging";
            /** @enum {string} */
            collection: "typed" | "csv" | "api";
            howMeasured: string | null;
            everyDays: number;
            accountable: string | null;
            accountableEmail: string | null;
            tolerance: number;
            contingency: string;
            formula: string | null;
            assumptions: string[];
            annualValue: number | null;
            agreedByEconomicBuyer: boolean;
            /** @enum {string} */
            stand: "reached" | "on_plan" | "off_plan" | "stale" | "not_measured" | "no_line";
            /** @description What the line asked for on the day of the last value */
            expected: number | null;
            progress: number | null;
            /** @description Days since the last value */
            age: number | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            nextOn: string | null;
            sentence: string;
            line: {
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                day: string;
                value: number;
                id: string | null;
                title: string;
                said: boolean;
            }[];
            forecast: {
                onTargetDay: number | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                reachedOn: string | null;
                from: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                    value: number;
                };
                to: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                    value: number;
                };
            } | null;
            /** @description Whether the sources still say it */
            found: boolean;
            /** @description Whether its values are asked for and shown to the customer */
            followed: boolean;
            edited: ("criterion" | "name" | "category" | "unit" | "direction" | "baseline" | "baselineOn" | "baselineSource" | "target" | "by" | "milestoneTargets" | "indicator" | "collection" | "howMeasured" | "everyDays" | "accountable" | "accountableEmail" | "tolerance" | "contingency" | "formula" | "assumptions" | "annualValue" | "agreedByEconomicBuyer")[];
            /** @description Where the sources say something else since a person put their word in place */
            overtaken: {
                /** @enum {string} */
                field: "criterion" | "name" | "category" | "unit" | "direction" | "baseline" | "baselineOn" | "baselineSource" | "target" | "by" | "milestoneTargets" | "indicator" | "collection" | "howMeasured" | "everyDays" | "accountable" | "accountableEmail" | "tolerance" | "contingency" | "formula" | "assumptions" | "annualValue" | "agreedByEconomicBuyer";
                said: unknown;
                read: unknown;
            }[];
            evidence: {
                sourceId: string;
                quote: string;
                start: number;
                end: number;
                by: string | null;
            }[];
            lint: {
                /** @enum {string} */
                rule: "specific" | "measurable" | "time_bound" | "agreed";
                /** @enum {string} */
                field: "criterion" | "name" | "category" | "unit" | "direction" | "baseline" | "baselineOn" | "baselineSource" | "target" | "by" | "milestoneTargets" | "indicator" | "collection" | "howMeasured" | "everyDays" | "accountable" | "accountableEmail" | "tolerance" | "contingency" | "formula" | "assumptions" | "annualValue" | "agreedByEconomicBuyer";
                what: string;
                better: string;
            }[];
            measurements: {
                id: number;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                on: string;
                /** @description Null takes back what it corrects */
                value: number | null;
                note: string | null;
                /** @enum {string} */
                source: "typed" | "csv" | "api" | "mail";
                by: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                recordedAt: string;
                corrects: number | null;
                /** @description The last word on its value */
                standing: boolean;
            }[];
        };
        Agreement: {
            criteria: string[];
            scope: string[];
            exclusions: string[];
            hash: string;
        };
        AgreementChange: {
            /** @enum {string} */
            part: "criterion" | "scope" | "exclusion";
            before: string | null;
            after: string | null;
        };
        Signature: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            signedAt: string;
            signedName: string;
            hash: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with offset
             */
            voidedAt: string | null;
        };
        AddMetric: {
            criterion?: string;
            name: string;
            /** @enum {string|null} */
            category?: "adoption" | "process_efficiency" | "business_outcome" | "technical" | "user_satisfaction" | null;
            unit?: string | null;
            /** @enum {string} */
            direction?: "up" | "down";
            baseline?: number | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            baselineOn?: string | null;
            baselineSource?: string | null;
            target?: number | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            by?: string | null;
            milestoneTargets?: {
                [key: string]: number;
            };
            /** @enum {string} */
            indicator?: "leading" | "lagging";
            /** @enum {string} */
            collection?: "typed" | "csv" | "api";
            howMeasured?: string | null;
            everyDays?: number;
            accountable?: string | null;
            /** Format: email */
            accountableEmail?: string | null;
            tolerance?: number;
            contingency?: string;
            formula?: string | null;
            assumptions?: string[];
            annualValue?: number | null;
            /** @description The same key is the same action, however often it is sent */
            key?: string;
        };
        MetricAdded: {
            repeated: boolean;
            sequence: number;
            metricId: string;
        };
        EditMetric: {
            changes: {
                criterion?: string;
                name?: string;
                /** @enum {string|null} */
                category?: "adoption" | "process_efficiency" | "business_outcome" | "technical" | "user_satisfaction" | null;
                unit?: string | null;
                /** @enum {string} */
                direction?: "up" | "down";
                baseline?: number | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                baselineOn?: string | null;
                baselineSource?: string | null;
                target?: number | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                by?: string | null;
                milestoneTargets?: {
                    [key: string]: number;
                };
                /** @enum {string} */
                indicator?: "leading" | "lagging";
                /** @enum {string} */
                collection?: "typed" | "csv" | "api";
                howMeasured?: string | null;
                everyDays?: number;
                accountable?: string | null;
                /** Format: email */
                accountableEmail?: string | null;
                tolerance?: number;
                contingency?: string;
                formula?: string | null;
                assumptions?: string[];
                annualValue?: number | null;
            };
            /**
             * @description Fields whose compiled value counts again
             * @default []
             */
            giveBack?: ("criterion" | "name" | "category" | "unit" | "direction" | "baseline" | "baselineOn" | "baselineSource" | "target" | "by" | "milestoneTargets" | "indicator" | "collection" | "howMeasured" | "everyDays" | "accountable" | "accountableEmail" | "tolerance" | "contingency" | "formula" | "assumptions" | "annualValue" | "agreedByEconomicBuyer")[];
            /** @description The same key is the same action, however often it is sent */
            key?: string;
        };
        KeyOnly: {
            /** @description The same key is the same action, however often it is sent */
            key?: string;
        };
        Measure: {
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            on: string;
            value: number;
            /** @default null */
            note?: string | null;
            /** @description The same key is the same action, however often it is sent */
            key?: string;
        };
        CorrectMeasurement: {
            /** @description Null takes it back */
            value: number | null;
            /** @description Why it is corrected */
            note: string;
            /** @description The same key is the same action, however often it is sent */
            key?: string;
        };
        MeasurementTable: {
            csv: string;
            /**
             * @description Which column holds what; found by their headings where nothing is said
             * @default {}
             */
            mapping?: {
                [key: string]: string;
            };
            /**
             * @description For a table of one metric
             * @default null
             */
            metricId?: string | null;
            /** @description The same key is the same action, however often it is sent */
            key?: string;
        };
        MeasurementPreview: {
            columns: string[];
            mapping: {
                [key: string]: string;
            };
            rows: {
                line: number;
                metricId: string;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                on: string;
                value: number;
                note: string | null;
            }[];
            problems: {
                line: number;
                column: string | null;
                message: string;
            }[];
        };
        MeasurementsImported: {
            repeated: boolean;
            sequence: number;
            taken: number;
        };
        RequestSignature: {
            /**
             * @description Who signs; without any, the contacts known as economic buyer
             * @default []
             */
            contactIds?: string[];
            /**
             * @description Why criteria that do not say all they have to are signed as they are; only a person can give it
             * @default null
             */
            overrideReason?: string | null;
            /** @description The same key is the same action, however often it is sent */
            key?: string;
        };
        Rhythm: {
            reportEveryDays: number;
            reviewEveryDays: number;
            /** @description The same key is the same action, however often it is sent */
            key?: string;
        };
        PortalGoals: {
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            today: string;
            goals: components["schemas"]["PortalGoal"][];
            agreement: components["schemas"]["Agreement"] | null;
            signature: {
                /** @enum {string} */
                status: "not_asked" | "asked" | "signed" | "changed";
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                askedAt: string | null;
                /** @description The reader signs */
                mine: boolean;
                signers: string[];
                changes: components["schemas"]["AgreementChange"][];
                signed: components["schemas"]["Signature"][];
            };
            reporting: {
                reportEveryDays: number;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                nextReportAt: string | null;
                reviews: string[];
            };
            caseStudy: {
                /** @description The outcomes are there, and nobody has answered yet */
                asked: boolean;
                consent: {
                    agrees: boolean;
                    by: string;
                    words: string;
                    /**
                     * Format: date-time
                     * @description An instant, ISO 8601 with offset
                     */
                    at: string;
                } | null;
            };
        };
        PortalGoal: {
            id: string;
            criterion: string;
            name: string;
            unit: string | null;
            /** @enum {string} */
            direction: "up" | "down";
            baseline: number | null;
            target: number | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            by: string | null;
            /** @enum {string} */
            indicator: "leading" | "lagging";
            everyDays: number;
            howMeasured: string | null;
            accountable: string | null;
            /** @description The reader answers for it */
            mine: boolean;
            /** @enum {string} */
            stand: "reached" | "on_plan" | "off_plan" | "stale" | "not_measured" | "no_line";
            /** @description What the line asked for on the day of the last value */
            expected: number | null;
            progress: number | null;
            /** @description Days since the last value */
            age: number | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            nextOn: string | null;
            sentence: string;
            line: {
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                day: string;
                value: number;
                id: string | null;
                title: string;
                said: boolean;
            }[];
            forecast: {
                onTargetDay: number | null;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                reachedOn: string | null;
                from: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                    value: number;
                };
                to: {
                    /**
                     * Format: date
                     * @description A calendar day, YYYY-MM-DD
                     */
                    day: string;
                    value: number;
                };
            } | null;
            /** @description What was agreed to be done; said once it is off plan */
            contingency: string | null;
            measurements: {
                id: number;
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                on: string;
                /** @description Null takes back what it corrects */
                value: number | null;
                /** @enum {string} */
                source: "typed" | "csv" | "api" | "mail";
                by: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with offset
                 */
                recordedAt: string;
                corrects: number | null;
                /** @description The last word on its value */
                standing: boolean;
            }[];
        };
        Sign: {
            /** @description Of what the reader has read */
            hash: string;
            /** @description The reader’s own name, as they sign */
            name: string;
            /** @description The same key is the same action, however often it is sent */
            key?: string;
        };
        CaseStudyAnswer: {
            agrees: boolean;
            /** @default  */
            words?: string;
            /** @description The same key is the same action, however often it is sent */
            key?: string;
        };
        MeasureLink: {
            token: string;
        };
        MeasureQuestion: {
            vendorName: string;
            accountName: string;
            name: string;
            metric: string;
            unit: string | null;
            last: {
                /**
                 * Format: date
                 * @description A calendar day, YYYY-MM-DD
                 */
                on: string;
                value: number;
            } | null;
            /**
             * Format: date
             * @description A calendar day, YYYY-MM-DD
             */
            today: string;
        };
        MeasureByLink: {
            token: string;
            value: number;
            /**
             * Format: date
             * @description Today, where nothing is said
             */
            on?: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            instance?: string;
            code: string;
            correlationId: string;
            errors?: {
                path: string;
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "TeamSignIn.request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "TeamSignIn.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInPreview"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "TeamSignIn.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "TeamSignIn.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "TeamSignIn.whoAmI": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CustomerSignIn.request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CustomerSignIn.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInPreview"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CustomerSignIn.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CustomerSignIn.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "CustomerSignIn.whoAmI": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sessions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sessions.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonIn"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "People.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApiKeys.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApiKeys.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyIn"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ApiKeys.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.deal": {
        parameters: {
            query?: never;
            header: {
                "webhook-id": string;
                "webhook-timestamp": string;
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Dossier"] | components["schemas"]["DealReference"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Webhooks.updated": {
        parameters: {
            query?: never;
            header: {
                "webhook-id": string;
                "webhook-timestamp": string;
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Dossier"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierCheck"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Import.import": {
        parameters: {
            query?: {
                /** @description Whether the handoff lives on a clock of its own, from the close of its deal on */
                demonstration?: string;
                /** @description How many real milliseconds a day of a demonstration lasts */
                dayLength?: number;
                via?: "api" | "upload" | "cli";
            };
            header?: {
                /** @description Makes repetitions one delivery; without it, the same content is. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Dossier"] | components["schemas"]["DealReference"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Inbox.list": {
        parameters: {
            query?: {
                status?: "accepted" | "duplicate" | "rejected";
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Inbox.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxItem"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Inbox.replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Live.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Live.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Live.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Handoffs.list": {
        parameters: {
            query?: {
                phase?: "intake" | "compiling" | "review" | "briefing" | "introduction" | "implementation" | "observation" | "learning" | "closed" | "cancelled";
                health?: "in_danger" | "to_watch" | "well" | "unknown";
                q?: string;
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoffPage"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Handoffs.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoffDetail"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Handoffs.package": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Package"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Handoffs.events": {
        parameters: {
            query?: {
                after?: string;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ContactAccess.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ContactAccess.sendLink": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Review.return": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReview"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Review.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                gapId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerGap"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Review.briefing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordBriefing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Introduction.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Introduction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionSaved"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Introduction.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmIntroduction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Delivery.complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteMilestone"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Delivery.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Delivery.acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                escalationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Note"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Delivery.resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                escalationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Note"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ending.signOff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Note"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ending.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Ending.moveClock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClock"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Promises.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseList"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Promises.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPromise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseAdded"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Promises.step": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepPromise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Promises.acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgePromise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Promises.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignPromise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Promises.correct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectPromise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Promises.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePromises"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Promises.split": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitPromise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Asks.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                gapId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskGap"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Answers.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskQuestion"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Answers.answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerAsk"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Labels.list": {
        parameters: {
            query?: {
                after?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelPage"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Gate.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptReview"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Compare.list": {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparePage"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Plan.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Plan.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Plan.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoPlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Plan.whatIf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIf"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfResult"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WorkingDays.places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayPlaces"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WorkingDays.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanWorkingDays"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "WorkingDays.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanPlaces"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPlacesChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanTemplates.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTemplateList"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanTemplates.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePlanTemplate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTemplate"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanTemplates.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckPlanTemplate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTemplateChecked"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanTemplates.show": {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTemplate"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanTemplates.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestorePlanTemplate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTemplate"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanStudies.levelling": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanLevelling"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanStudies.simulation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Simulate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ChangeRequests.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequestList"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ChangeRequests.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequest"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ChangeRequests.apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ChangeRequests.drop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequest"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Acceptance.criterion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                phase: string;
                criterion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Criterion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Acceptance.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                phase: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptPhase"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Acceptance.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                phase: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoPlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Acceptance.tick": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TickCutover"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Acceptance.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoNoGo"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Acceptance.rollback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollbackTested"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Acceptance.respondWithin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                level: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RespondWithin"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PortalPlan.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalPlan"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanCalendar.subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSubscription"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanCalendar.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSubscriptionEnded"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanCalendar.subscribeCustomer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSubscription"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanCalendar.endCustomer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSubscriptionEnded"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanCalendar.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanFiles.export": {
        parameters: {
            query?: {
                format?: "csv" | "xml";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanFiles.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanImported"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanFiles.template": {
        parameters: {
            query?: {
                template?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PlanFiles.importTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportTemplate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanImported"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Accounts.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRecord"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "AtRisk.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AtRisk"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Risks.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskList"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Risks.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRisk"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Risks.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                riskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditRisk"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Risks.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                riskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptRisk"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Risks.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                riskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRisks"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Risks.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                riskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseRisk"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Risks.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                riskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenRisk"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskChanged"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sources.list": {
        parameters: {
            query?: {
                kind?: string;
                /** @description Name, address or id of somebody who wrote, said or got it */
                person?: string;
                /** @description A calendar day, YYYY-MM-DD */
                from?: string;
                /** @description The last day */
                to?: string;
                /** @description Another dossier than the one that the handoff goes by now */
                dossier?: string;
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sources.show": {
        parameters: {
            query?: {
                /** @description Another dossier than the one that the handoff goes by now */
                dossier?: string;
            };
            header?: never;
            path: {
                id: string;
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceView"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Sources.raw": {
        parameters: {
            query?: {
                /** @description Another dossier than the one that the handoff goes by now */
                dossier?: string;
            };
            header?: never;
            path: {
                id: string;
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Library.search": {
        parameters: {
            query: {
                /** @description Words; "a phrase", a or b, and -without work as in web searches */
                q: string;
                part?: "communications" | "documents" | "contributions" | "package";
                /** @description Such as email or contract; in packages such as risks */
                kind?: string;
                handoff?: string;
                /** @description Name of somebody who wrote, said or got it */
                person?: string;
                /** @description A calendar day, YYYY-MM-DD */
                from?: string;
                /** @description The last day */
                to?: string;
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryPage"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Documents.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Documents.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Portal.home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalHome"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Portal.people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalPeople"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Portal.survey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalSurvey"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Portal.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Portal.complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTask"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Portal.help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForHelp"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpAsked"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PortalPromises.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalPromises"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PortalPromises.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPromise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PortalPromises.dispute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputePromise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Goals.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Goals.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMetric"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricAdded"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Goals.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                metricId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditMetric"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Goals.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                metricId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyOnly"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Goals.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                metricId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyOnly"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Goals.measure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                metricId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Measure"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Goals.correct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                metricId: string;
                measurementId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectMeasurement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Goals.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementTable"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementPreview"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Goals.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasurementTable"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementsImported"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Goals.request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestSignature"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Goals.signed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                signatureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Goals.rhythm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rhythm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PortalGoals.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalGoals"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PortalGoals.sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Sign"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PortalGoals.measure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                metricId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Measure"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PortalGoals.answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseStudyAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "PortalGoals.signed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                signatureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MeasureByLink.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureQuestion"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "MeasureByLink.give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureByLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Check.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Dossier"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierCheck"];
                };
            };
            /** @description Why it was refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
