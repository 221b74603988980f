// Written by `npm run client` from the service’s own description. Do not edit.

export interface paths {
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this house offers; `hasInbox`: messages of the house can be read at /dev/inbox
         * @description Who: public.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            hasInbox: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the managers must mend: what stands first, then the last 50 that are over
         * @description Who: coordinator, base_manager, admin.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alarms: {
                                clearedAt: string | null;
                                clearedBy: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                                clearedReason: string | null;
                                code: string;
                                detail: {
                                    [key: string]: unknown;
                                };
                                /** Format: uuid */
                                id: string;
                                path: string;
                                /** Format: date-time */
                                raisedAt: string;
                                reference: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alarms/{id}/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an alarm by hand, with the reason; what is still wrong raises it again
         * @description Who: base_manager.
         *     Refusals:
         *     - `no-such-alarm` (404): There is no such alarm.
         */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            clearedAt: string | null;
                            clearedBy: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            clearedReason: string | null;
                            code: string;
                            detail: {
                                [key: string]: unknown;
                            };
                            /** Format: uuid */
                            id: string;
                            path: string;
                            /** Format: date-time */
                            raisedAt: string;
                            reference: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The log of changes and reads, newest first
         * @description Who: auditor.
         */
        get: {
            parameters: {
                query?: {
                    before?: number;
                    subjectId?: string;
                    subjectKind?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                action: string;
                                actorKind: string;
                                actorName: string | null;
                                /** Format: date-time */
                                at: string;
                                fields: string[];
                                id: number;
                                purpose: string | null;
                                subjectId: string;
                                subjectKind: string;
                                userId: string | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calendar feeds that can be read: one’s own, for a manager everybody’s
         * @description Who: coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            feeds: {
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: uuid */
                                id: string;
                                lastReadAt: string | null;
                                owner: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                revokedAt: string | null;
                                /** @enum {string} */
                                scope: "me" | "base";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Make a calendar feed; its secret address is shown this once
         * @description Who: coordinator, base_manager.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        scope: "me" | "base";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            url: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a calendar feed: its address leads nowhere from now on
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-feed` (404): There is no such calendar feed.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            lastReadAt: string | null;
                            owner: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                            revokedAt: string | null;
                            /** @enum {string} */
                            scope: "me" | "base";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-closing-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For how long a case that is closed today is kept
         * @description Who: ward_staff.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            keepUntil: string;
                            keepYears: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An empty list with every column, and two invented people as examples
         * @description Who: ward_staff, consultation_staff.
         */
        get: {
            parameters: {
                query?: {
                    format?: "csv" | "xlsx";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your lists that are under way
         * @description Who: ward_staff, consultation_staff.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                createdAt: string;
                                id: string;
                                rows: number;
                                /** @enum {string} */
                                source: "csv-utf8" | "csv-cp932" | "xlsx";
                                updatedAt: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Hand in a list as CSV or .xlsx: only you see it, and nothing is imported by it
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `file-not-readable` (422): The file cannot be read.
         *     - `sheet-to-choose` (422): The workbook holds several lists. Choose the one to read.
         *     - `list-empty` (422): There are no rows below the headings.
         *     - `list-too-long` (422): At most 5,000 rows and 200 columns at a time. Split the list.
         *     - `too-many-imports` (409): Ten imports are under way. Finish or discard one first.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: byte */
                        content: string;
                        /** @default null */
                        sheet?: number | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of the list with its mistakes and what it would change; reads are logged
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-import` (404): There is no such import. After 7 days an import is forgotten.
         */
        get: {
            parameters: {
                query?: {
                    after?: number;
                    limit?: number;
                    only?: "all" | "problems" | "new" | "changed" | "skipped";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            columns: string[];
                            counts: {
                                changed: number;
                                mendable: number;
                                new: number;
                                problems: number;
                                rows: number;
                                skipped: number;
                                unchanged: number;
                                warnings: number;
                            };
                            createdAt: string;
                            fields: {
                                en: string;
                                isNeeded: boolean;
                                ja: string;
                                name: string;
                            }[];
                            headings: {
                                column: string | null;
                                name: string;
                                samples: string[];
                            }[];
                            id: string;
                            missing: string[];
                            next: number | null;
                            outcome: {
                                changed: number;
                                created: number;
                                unchanged: number;
                            } | null;
                            rows: {
                                caseId: string | null;
                                cells: string[];
                                changes: {
                                    after: string;
                                    before: string;
                                    column: string;
                                }[];
                                line: number;
                                problems: {
                                    caseId: string | null;
                                    code: string;
                                    column: string | null;
                                    en: string;
                                    ja: string;
                                    mended: string | null;
                                    /** @enum {string} */
                                    severity: "error" | "warning";
                                }[];
                                /** @enum {string} */
                                standing: "NEW" | "CHANGED" | "UNCHANGED" | "PROBLEM" | "SKIPPED";
                            }[];
                            /** @enum {string} */
                            source: "csv-utf8" | "csv-cp932" | "xlsx";
                            /** @enum {string} */
                            status: "OPEN" | "APPLIED" | "DISCARDED";
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Throw the list away
         * @description Who: ward_staff, consultation_staff.
         */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write the whole list into the register, or nothing of it
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-import` (404): There is no such import. After 7 days an import is forgotten.
         *     - `import-over` (409): This import is over already.
         *     - `import-changed` (412): The import was changed in another window. Look at it as it is now.
         *     - `import-has-problems` (422): Rows with mistakes are left. Correct them, or leave them out.
         *     - `import-empty` (422): There is no row to import.
         *     - `register-changed-meanwhile` (409): The register changed meanwhile. Look at the list again, then import it.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            outcome: {
                                changed: number;
                                created: number;
                                unchanged: number;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-imports/{id}/cells": {
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
         * Correct cells; leave rows out, or take them in again
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-import` (404): There is no such import. After 7 days an import is forgotten.
         *     - `import-over` (409): This import is over already.
         *     - `import-changed` (412): The import was changed in another window. Look at it as it is now.
         *     - `no-such-column` (422): There is no such column.
         *     - `no-such-row` (422): There is no such row.
         */
        patch: {
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
                    "application/json": {
                        /** @default [] */
                        cells?: {
                            column: string;
                            line: number;
                            value: string;
                        }[];
                        /** @default [] */
                        rows?: {
                            isSkipped: boolean;
                            line: number;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/case-imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say which column stands for which field; kept for the next list like it
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-import` (404): There is no such import. After 7 days an import is forgotten.
         *     - `import-over` (409): This import is over already.
         *     - `import-changed` (412): The import was changed in another window. Look at it as it is now.
         *     - `no-such-column` (422): There is no such column.
         *     - `column-mapped-twice` (422): Two columns cannot stand for the same field.
         */
        put: {
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
                    "application/json": {
                        mapping: {
                            column: string | null;
                            heading: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-imports/{id}/mend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over every value that is offered for what a spreadsheet took for a number
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-import` (404): There is no such import. After 7 days an import is forgotten.
         *     - `import-over` (409): This import is over already.
         *     - `import-changed` (412): The import was changed in another window. Look at it as it is now.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who can be responsible for cases, and the consultation offices of the base
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            offices: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            people: {
                                name: string;
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                role: "ward_staff" | "consultation_staff";
                                /** Format: uuid */
                                userId: string;
                                wardCodes: string[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is due on cases: open by its day, or over
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: {
                    caseId?: string;
                    cursor?: string;
                    kind?: "renewal" | "consent-paper" | "consent-expiring" | "provisional" | "condition" | "erasure" | "other";
                    limit?: number;
                    scope?: "open" | "over";
                    whose?: "all" | "mine";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                caseId: string;
                                dueOn: string;
                                dueReason: string | null;
                                endedAt: string | null;
                                endedByName: string | null;
                                id: string;
                                isOverdue: boolean;
                                /** @enum {string} */
                                kind: "renewal" | "consent-paper" | "consent-expiring" | "provisional" | "condition" | "erasure" | "other";
                                personName: string | null;
                                registrationNo: string;
                                responsibleId: string | null;
                                responsibleName: string | null;
                                result: string | null;
                                /** @enum {string} */
                                status: "OPEN" | "DONE" | "CANCELLED" | "MOOT";
                                title: string | null;
                                version: number;
                                wardCode: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-tasks/{id}/assignee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take the task over, hand it to somebody, or give it back
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-case-task` (404): There is no such task, or none that you may see.
         *     - `case-task-over` (409): The task is over already.
         *     - `case-task-changed` (412): Somebody else changed the task first. Look at its newest version.
         *     - `keeper-cannot-hold` (422): This person cannot be responsible: choose staff of the ward or of the consultation office.
         */
        put: {
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
                    "application/json": {
                        assigneeId: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseId: string;
                            dueOn: string;
                            dueReason: string | null;
                            endedAt: string | null;
                            endedByName: string | null;
                            id: string;
                            isOverdue: boolean;
                            /** @enum {string} */
                            kind: "renewal" | "consent-paper" | "consent-expiring" | "provisional" | "condition" | "erasure" | "other";
                            personName: string | null;
                            registrationNo: string;
                            responsibleId: string | null;
                            responsibleName: string | null;
                            result: string | null;
                            /** @enum {string} */
                            status: "OPEN" | "DONE" | "CANCELLED" | "MOOT";
                            title: string | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-tasks/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The task will not be done, and why
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-case-task` (404): There is no such task, or none that you may see.
         *     - `case-task-over` (409): The task is over already.
         *     - `case-task-settles-itself` (409): This task ends by itself once what it asks for is done; it cannot be ended or moved by hand.
         */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseId: string;
                            dueOn: string;
                            dueReason: string | null;
                            endedAt: string | null;
                            endedByName: string | null;
                            id: string;
                            isOverdue: boolean;
                            /** @enum {string} */
                            kind: "renewal" | "consent-paper" | "consent-expiring" | "provisional" | "condition" | "erasure" | "other";
                            personName: string | null;
                            registrationNo: string;
                            responsibleId: string | null;
                            responsibleName: string | null;
                            result: string | null;
                            /** @enum {string} */
                            status: "OPEN" | "DONE" | "CANCELLED" | "MOOT";
                            title: string | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The task is done, with what came of it
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-case-task` (404): There is no such task, or none that you may see.
         *     - `case-task-over` (409): The task is over already.
         *     - `case-task-settles-itself` (409): This task ends by itself once what it asks for is done; it cannot be ended or moved by hand.
         */
        post: {
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
                    "application/json": {
                        result: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseId: string;
                            dueOn: string;
                            dueReason: string | null;
                            endedAt: string | null;
                            endedByName: string | null;
                            id: string;
                            isOverdue: boolean;
                            /** @enum {string} */
                            kind: "renewal" | "consent-paper" | "consent-expiring" | "provisional" | "condition" | "erasure" | "other";
                            personName: string | null;
                            registrationNo: string;
                            responsibleId: string | null;
                            responsibleName: string | null;
                            result: string | null;
                            /** @enum {string} */
                            status: "OPEN" | "DONE" | "CANCELLED" | "MOOT";
                            title: string | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-tasks/{id}/due-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The task is due on another day, and why
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-case-task` (404): There is no such task, or none that you may see.
         *     - `case-task-over` (409): The task is over already.
         *     - `case-task-settles-itself` (409): This task ends by itself once what it asks for is done; it cannot be ended or moved by hand.
         *     - `case-task-changed` (412): Somebody else changed the task first. Look at its newest version.
         *     - `case-task-due-past` (422): A task is due today or later.
         */
        put: {
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
                    "application/json": {
                        dueOn: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseId: string;
                            dueOn: string;
                            dueReason: string | null;
                            endedAt: string | null;
                            endedByName: string | null;
                            id: string;
                            isOverdue: boolean;
                            /** @enum {string} */
                            kind: "renewal" | "consent-paper" | "consent-expiring" | "provisional" | "condition" | "erasure" | "other";
                            personName: string | null;
                            registrationNo: string;
                            responsibleId: string | null;
                            responsibleName: string | null;
                            result: string | null;
                            /** @enum {string} */
                            status: "OPEN" | "DONE" | "CANCELLED" | "MOOT";
                            title: string | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much of it is overdue, and due by the end of the week
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            mineOverdue: number;
                            overdue: number;
                            week: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cases that you may see, newest first
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: {
                    consentMissing?: "true" | "false";
                    cursor?: string;
                    limit?: number;
                    noCrisisPlan?: "true" | "false";
                    noTrialStay?: "true" | "false";
                    paperOverdue?: "true" | "false";
                    renewalDue?: "true" | "false";
                    status?: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                    /**
                     * @description JIS X 0402 without check digit
                     * @example 04101
                     */
                    wardCode?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                birthDate: string | null;
                                consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                                hasConsent: boolean;
                                hasCrisisPlan: boolean;
                                hasTrialStay: boolean;
                                /** Format: uuid */
                                id: string;
                                isProvisional: boolean;
                                keeperId: string | null;
                                name: string;
                                nameKana: string;
                                nextReviewOn: string | null;
                                registeredOn: string | null;
                                registrationNo: string;
                                /** @enum {string} */
                                sex: "MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED";
                                /** @enum {string} */
                                status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                                statusReason: string | null;
                                /** Format: date-time */
                                updatedAt: string;
                                version: number;
                                wardCode: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Register a person as a draft
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `ward-not-yours` (403): You may only register persons of your own ward.
         *     - `ward-not-of-base` (422): This is not a ward of the base.
         *     - `office-not-yours` (403): You cannot hand the case to another office.
         *     - `no-such-office` (422): The consultation office named is not registered.
         *     - `keeper-cannot-hold` (422): This person cannot be responsible: choose staff of the ward or of the consultation office.
         *     - `birth-date-in-future` (422): The date of birth lies in the future.
         *     - `no-such-criterion` (422): There is no such criterion.
         *     - `registration-no-taken` (409): This registration number is already in use.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        birthDate: string | null;
                        consultationOfficeId?: string | null;
                        keeperId?: string | null;
                        name: string;
                        nameKana: string;
                        profile?: {
                            address?: string;
                            adl?: {
                                /** @enum {string} */
                                bath?: "NORMAL" | "MACHINE" | "WIPE";
                                isThickened?: boolean;
                                /** @enum {string} */
                                mealForm?: "NORMAL" | "CHOPPED" | "BLENDED";
                                /** @enum {string} */
                                mealHelp?: "INDEPENDENT" | "PARTIAL" | "FULL" | "TUBE";
                                /** @enum {string} */
                                mobility?: "WALKS" | "CANE" | "WALKER" | "WHEELCHAIR_SELF" | "WHEELCHAIR_ASSISTED" | "WHEELCHAIR_POWERED" | "BEDRIDDEN";
                                nightChecks?: number;
                                notes?: string;
                                sleep?: string;
                                toilet?: ("TOILET" | "PROMPTED" | "DIAPER" | "CATHETER")[];
                                transferPersons?: number;
                            };
                            anticipatedEvents?: ("CAREGIVER_ILLNESS" | "CAREGIVER_HOSPITAL" | "CAREGIVER_DEATH" | "CAREGIVER_ACCIDENT" | "CHILDBIRTH" | "FUNERAL" | "ARREST" | "ABUSE" | "CAREGIVER_EXHAUSTION" | "CONDITION_CHANGE" | "SUPPORT_LOST" | "FIRE" | "DISASTER" | "OTHER")[];
                            avoidFacilities?: {
                                /** Format: uuid */
                                facilityId?: string;
                                name?: string;
                                reason?: string;
                            }[];
                            behaviour?: {
                                avoid?: string;
                                calming?: string;
                                items?: {
                                    [key: string]: number;
                                };
                                notes?: string;
                                signs?: string;
                                total?: number;
                                triggers?: string;
                                /** @enum {string} */
                                wanderingRisk?: "NONE" | "SOME" | "HIGH";
                            };
                            benefitCertificateNo?: string;
                            commonName?: string;
                            communication?: {
                                calledBy?: string;
                                methods?: ("SPEECH" | "SHORT_PHRASES" | "WRITING" | "SIGN_LANGUAGE" | "PICTURE_CARDS" | "SIGNS_OR_GAZE" | "DEVICE" | "INTERPRETER")[];
                                notes?: string;
                                yesNo?: string;
                            };
                            crisisPlan?: {
                                belongings?: string;
                                calm?: {
                                    actions?: string;
                                    avoid?: string;
                                    calls?: {
                                        name: string;
                                        phone?: string;
                                    }[];
                                    signs?: string;
                                    steps?: {
                                        what: string;
                                        who?: string;
                                    }[];
                                };
                                emergency?: {
                                    actions?: string;
                                    avoid?: string;
                                    calls?: {
                                        name: string;
                                        phone?: string;
                                    }[];
                                    signs?: string;
                                    steps?: {
                                        what: string;
                                        who?: string;
                                    }[];
                                };
                                transport?: string;
                                warning?: {
                                    actions?: string;
                                    avoid?: string;
                                    calls?: {
                                        name: string;
                                        phone?: string;
                                    }[];
                                    signs?: string;
                                    steps?: {
                                        what: string;
                                        who?: string;
                                    }[];
                                };
                            };
                            criteria?: string[];
                            criteriaMet?: {
                                /** Format: uuid */
                                criterionId: string;
                                reason: string;
                            }[];
                            criteriaReason?: string;
                            disability?: {
                                certificates?: {
                                    hasNone?: boolean;
                                    /** @enum {string} */
                                    intellectualGrade?: "A" | "B";
                                    isAppliedFor?: boolean;
                                    mentalGrade?: number;
                                    physicalGrade?: number;
                                };
                                isChild?: boolean;
                                physicalKinds?: ("VISUAL" | "HEARING" | "SPEECH" | "LIMBS" | "INTERNAL")[];
                                /** @enum {string} */
                                supportLevel?: "NONE" | "LEVEL_1" | "LEVEL_2" | "LEVEL_3" | "LEVEL_4" | "LEVEL_5" | "LEVEL_6" | "CHILD_1" | "CHILD_2" | "CHILD_3" | "UNASSESSED";
                                supportLevelValidUntil?: string;
                                types?: ("PHYSICAL" | "INTELLECTUAL" | "MENTAL" | "DEVELOPMENTAL" | "HIGHER_BRAIN" | "INTRACTABLE" | "PROFOUND")[];
                            };
                            disaster?: {
                                hasEvacuationPlan?: boolean;
                                isRegistered?: boolean;
                                needsElectricity?: boolean;
                            };
                            emergencyContacts?: {
                                canCome?: boolean;
                                canComeMinutes?: number;
                                isNightOk?: boolean;
                                name: string;
                                order: number;
                                phones: string[];
                                /** @enum {string} */
                                relation?: "FATHER" | "MOTHER" | "SPOUSE" | "SIBLING" | "CHILD" | "GRANDPARENT" | "RELATIVE" | "GUARDIAN" | "SUPPORTER" | "NEIGHBOUR" | "OTHER";
                            }[];
                            entryMethod?: string;
                            household?: {
                                caregivers?: {
                                    age?: number;
                                    health?: string;
                                    name?: string;
                                    phone?: string;
                                    /** @enum {string} */
                                    relation?: "FATHER" | "MOTHER" | "SPOUSE" | "SIBLING" | "CHILD" | "GRANDPARENT" | "RELATIVE" | "GUARDIAN" | "SUPPORTER" | "NEIGHBOUR" | "OTHER";
                                    work?: string;
                                }[];
                                othersInCare?: string;
                                pets?: string;
                                /** @enum {string} */
                                type?: "ALONE" | "WITH_PARENTS" | "PARENT_80_CHILD_50" | "AGED_CAREGIVER" | "SIBLINGS" | "SEVERAL_DISABLED" | "OTHER";
                            };
                            medical?: {
                                allergies?: {
                                    isAnaphylactic?: boolean;
                                    /** @enum {string} */
                                    kind: "FOOD" | "DRUG" | "OTHER";
                                    substance: string;
                                }[];
                                diagnosis?: string;
                                doctors?: {
                                    hospital: string;
                                    name?: string;
                                    phone?: string;
                                }[];
                                /** @enum {string} */
                                infection?: "NONE" | "PRESENT";
                                infectionNotes?: string;
                                insuranceCardAt?: string;
                                medicationNotes?: string;
                                medications?: {
                                    dose?: string;
                                    keptAt?: string;
                                    name: string;
                                    stock?: string;
                                    times?: string;
                                }[];
                                medicineBookAt?: string;
                                seizures?: {
                                    call119When?: string;
                                    frequency?: string;
                                    hasSeizures: boolean;
                                    rescueMedicine?: string;
                                    type?: string;
                                };
                                visitingNurse?: {
                                    name: string;
                                    phone?: string;
                                };
                            };
                            medicalCare?: {
                                byWhom?: ("NURSE" | "TRAINED_STAFF" | "FAMILY")[];
                                frequency?: string;
                                /** @enum {string} */
                                item: "VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE";
                                /** @enum {string} */
                                tubeRoute?: "NASAL" | "GASTROSTOMY" | "JEJUNOSTOMY";
                            }[];
                            mobilePhone?: string;
                            notes?: string;
                            phone?: string;
                            preferredFacilities?: {
                                /** Format: uuid */
                                facilityId?: string;
                                name?: string;
                            }[];
                            priority?: string;
                            supporters?: {
                                consultation?: {
                                    office: string;
                                    person?: string;
                                    phone?: string;
                                };
                                guardian?: {
                                    /** @enum {string} */
                                    kind: "GUARDIAN" | "CURATOR" | "ASSISTANT";
                                    name: string;
                                    phone?: string;
                                    powers?: string;
                                };
                                services?: {
                                    name: string;
                                    phone?: string;
                                    weekdays?: ("MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN")[];
                                }[];
                                shortStayDaysPerMonth?: number;
                                welfareCommissioner?: {
                                    name: string;
                                    phone?: string;
                                };
                            };
                            trialStays?: {
                                /** Format: uuid */
                                facilityId?: string;
                                from?: string;
                                name?: string;
                                notes?: string;
                                to?: string;
                            }[];
                        };
                        registrationNo?: string;
                        /** @enum {string} */
                        sex: "MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED";
                        /**
                         * @description JIS X 0402 without check digit
                         * @example 04101
                         */
                        wardCode: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            hasConsent: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            nextReviewOn: string | null;
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a case; the read is logged with its purpose
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         */
        get: {
            parameters: {
                query?: {
                    purpose?: "registration" | "emergency" | "review" | "print";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            birthDate: string | null;
                            closedOn: string | null;
                            consents: {
                                consentTextId: string | null;
                                decisionSupport: string | null;
                                expiresOn: string | null;
                                /** @enum {string} */
                                givenBy: "SELF" | "PARENT" | "GUARDIAN" | "PROXY";
                                /** Format: date */
                                givenOn: string;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                method: "WRITTEN" | "ORAL" | "ELECTRONIC";
                                paperDueOn: string | null;
                                paperReceivedOn: string | null;
                                proxyReason: string | null;
                                /** Format: date-time */
                                recordedAt: string;
                                scopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                                textHash: string;
                                textVersion: string;
                                withdrawnAt: string | null;
                                withdrawnBy: ("SELF" | "PARENT" | "GUARDIAN" | "PROXY") | null;
                            }[];
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            consultationOfficeId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            decisions: {
                                conditions: string | null;
                                council: string;
                                /** Format: date */
                                decidedOn: string;
                                /** Format: uuid */
                                id: string;
                                minutes: string | null;
                                /** @enum {string} */
                                outcome: "APPROVED" | "CONDITIONAL" | "REJECTED";
                                /** Format: date-time */
                                recordedAt: string;
                            }[];
                            erasedAt: string | null;
                            hasConsent: boolean;
                            hasCrisisPlan: boolean;
                            hasTrialStay: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            keeperId: string | null;
                            keepUntil: string | null;
                            mergedInto: string | null;
                            name: string;
                            nameKana: string;
                            nextReviewOn: string | null;
                            profile: {
                                address?: string;
                                adl?: {
                                    /** @enum {string} */
                                    bath?: "NORMAL" | "MACHINE" | "WIPE";
                                    isThickened?: boolean;
                                    /** @enum {string} */
                                    mealForm?: "NORMAL" | "CHOPPED" | "BLENDED";
                                    /** @enum {string} */
                                    mealHelp?: "INDEPENDENT" | "PARTIAL" | "FULL" | "TUBE";
                                    /** @enum {string} */
                                    mobility?: "WALKS" | "CANE" | "WALKER" | "WHEELCHAIR_SELF" | "WHEELCHAIR_ASSISTED" | "WHEELCHAIR_POWERED" | "BEDRIDDEN";
                                    nightChecks?: number;
                                    notes?: string;
                                    sleep?: string;
                                    toilet?: ("TOILET" | "PROMPTED" | "DIAPER" | "CATHETER")[];
                                    transferPersons?: number;
                                };
                                anticipatedEvents?: ("CAREGIVER_ILLNESS" | "CAREGIVER_HOSPITAL" | "CAREGIVER_DEATH" | "CAREGIVER_ACCIDENT" | "CHILDBIRTH" | "FUNERAL" | "ARREST" | "ABUSE" | "CAREGIVER_EXHAUSTION" | "CONDITION_CHANGE" | "SUPPORT_LOST" | "FIRE" | "DISASTER" | "OTHER")[];
                                avoidFacilities?: {
                                    /** Format: uuid */
                                    facilityId?: string;
                                    name?: string;
                                    reason?: string;
                                }[];
                                behaviour?: {
                                    avoid?: string;
                                    calming?: string;
                                    items?: {
                                        [key: string]: number;
                                    };
                                    notes?: string;
                                    signs?: string;
                                    total?: number;
                                    triggers?: string;
                                    /** @enum {string} */
                                    wanderingRisk?: "NONE" | "SOME" | "HIGH";
                                };
                                benefitCertificateNo?: string;
                                commonName?: string;
                                communication?: {
                                    calledBy?: string;
                                    methods?: ("SPEECH" | "SHORT_PHRASES" | "WRITING" | "SIGN_LANGUAGE" | "PICTURE_CARDS" | "SIGNS_OR_GAZE" | "DEVICE" | "INTERPRETER")[];
                                    notes?: string;
                                    yesNo?: string;
                                };
                                crisisPlan?: {
                                    belongings?: string;
                                    calm?: {
                                        actions?: string;
                                        avoid?: string;
                                        calls?: {
                                            name: string;
                                            phone?: string;
                                        }[];
                                        signs?: string;
                                        steps?: {
                                            what: string;
                                            who?: string;
                                        }[];
                                    };
                                    emergency?: {
                                        actions?: string;
                                        avoid?: string;
                                        calls?: {
                                            name: string;
                                            phone?: string;
                                        }[];
                                        signs?: string;
                                        steps?: {
                                            what: string;
                                            who?: string;
                                        }[];
                                    };
                                    transport?: string;
                                    warning?: {
                                        actions?: string;
                                        avoid?: string;
                                        calls?: {
                                            name: string;
                                            phone?: string;
                                        }[];
                                        signs?: string;
                                        steps?: {
                                            what: string;
                                            who?: string;
                                        }[];
                                    };
                                };
                                criteria?: string[];
                                criteriaMet?: {
                                    /** Format: uuid */
                                    criterionId: string;
                                    reason: string;
                                }[];
                                criteriaReason?: string;
                                disability?: {
                                    certificates?: {
                                        hasNone?: boolean;
                                        /** @enum {string} */
                                        intellectualGrade?: "A" | "B";
                                        isAppliedFor?: boolean;
                                        mentalGrade?: number;
                                        physicalGrade?: number;
                                    };
                                    isChild?: boolean;
                                    physicalKinds?: ("VISUAL" | "HEARING" | "SPEECH" | "LIMBS" | "INTERNAL")[];
                                    /** @enum {string} */
                                    supportLevel?: "NONE" | "LEVEL_1" | "LEVEL_2" | "LEVEL_3" | "LEVEL_4" | "LEVEL_5" | "LEVEL_6" | "CHILD_1" | "CHILD_2" | "CHILD_3" | "UNASSESSED";
                                    supportLevelValidUntil?: string;
                                    types?: ("PHYSICAL" | "INTELLECTUAL" | "MENTAL" | "DEVELOPMENTAL" | "HIGHER_BRAIN" | "INTRACTABLE" | "PROFOUND")[];
                                };
                                disaster?: {
                                    hasEvacuationPlan?: boolean;
                                    isRegistered?: boolean;
                                    needsElectricity?: boolean;
                                };
                                emergencyContacts?: {
                                    canCome?: boolean;
                                    canComeMinutes?: number;
                                    isNightOk?: boolean;
                                    name: string;
                                    order: number;
                                    phones: string[];
                                    /** @enum {string} */
                                    relation?: "FATHER" | "MOTHER" | "SPOUSE" | "SIBLING" | "CHILD" | "GRANDPARENT" | "RELATIVE" | "GUARDIAN" | "SUPPORTER" | "NEIGHBOUR" | "OTHER";
                                }[];
                                entryMethod?: string;
                                household?: {
                                    caregivers?: {
                                        age?: number;
                                        health?: string;
                                        name?: string;
                                        phone?: string;
                                        /** @enum {string} */
                                        relation?: "FATHER" | "MOTHER" | "SPOUSE" | "SIBLING" | "CHILD" | "GRANDPARENT" | "RELATIVE" | "GUARDIAN" | "SUPPORTER" | "NEIGHBOUR" | "OTHER";
                                        work?: string;
                                    }[];
                                    othersInCare?: string;
                                    pets?: string;
                                    /** @enum {string} */
                                    type?: "ALONE" | "WITH_PARENTS" | "PARENT_80_CHILD_50" | "AGED_CAREGIVER" | "SIBLINGS" | "SEVERAL_DISABLED" | "OTHER";
                                };
                                medical?: {
                                    allergies?: {
                                        isAnaphylactic?: boolean;
                                        /** @enum {string} */
                                        kind: "FOOD" | "DRUG" | "OTHER";
                                        substance: string;
                                    }[];
                                    diagnosis?: string;
                                    doctors?: {
                                        hospital: string;
                                        name?: string;
                                        phone?: string;
                                    }[];
                                    /** @enum {string} */
                                    infection?: "NONE" | "PRESENT";
                                    infectionNotes?: string;
                                    insuranceCardAt?: string;
                                    medicationNotes?: string;
                                    medications?: {
                                        dose?: string;
                                        keptAt?: string;
                                        name: string;
                                        stock?: string;
                                        times?: string;
                                    }[];
                                    medicineBookAt?: string;
                                    seizures?: {
                                        call119When?: string;
                                        frequency?: string;
                                        hasSeizures: boolean;
                                        rescueMedicine?: string;
                                        type?: string;
                                    };
                                    visitingNurse?: {
                                        name: string;
                                        phone?: string;
                                    };
                                };
                                medicalCare?: {
                                    byWhom?: ("NURSE" | "TRAINED_STAFF" | "FAMILY")[];
                                    frequency?: string;
                                    /** @enum {string} */
                                    item: "VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE";
                                    /** @enum {string} */
                                    tubeRoute?: "NASAL" | "GASTROSTOMY" | "JEJUNOSTOMY";
                                }[];
                                mobilePhone?: string;
                                notes?: string;
                                phone?: string;
                                preferredFacilities?: {
                                    /** Format: uuid */
                                    facilityId?: string;
                                    name?: string;
                                }[];
                                priority?: string;
                                supporters?: {
                                    consultation?: {
                                        office: string;
                                        person?: string;
                                        phone?: string;
                                    };
                                    guardian?: {
                                        /** @enum {string} */
                                        kind: "GUARDIAN" | "CURATOR" | "ASSISTANT";
                                        name: string;
                                        phone?: string;
                                        powers?: string;
                                    };
                                    services?: {
                                        name: string;
                                        phone?: string;
                                        weekdays?: ("MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN")[];
                                    }[];
                                    shortStayDaysPerMonth?: number;
                                    welfareCommissioner?: {
                                        name: string;
                                        phone?: string;
                                    };
                                };
                                trialStays?: {
                                    /** Format: uuid */
                                    facilityId?: string;
                                    from?: string;
                                    name?: string;
                                    notes?: string;
                                    to?: string;
                                }[];
                            };
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            sex: "MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED";
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change fields of a case; groups of the profile are replaced whole
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         *     - `version-conflict` (412): Somebody else saved first. Look at the fields that changed, then save again.
         *     - `ward-not-yours` (403): You may only register persons of your own ward.
         *     - `ward-not-of-base` (422): This is not a ward of the base.
         *     - `office-not-yours` (403): You cannot hand the case to another office.
         *     - `no-such-office` (422): The consultation office named is not registered.
         *     - `keeper-cannot-hold` (422): This person cannot be responsible: choose staff of the ward or of the consultation office.
         *     - `birth-date-in-future` (422): The date of birth lies in the future.
         *     - `no-such-criterion` (422): There is no such criterion.
         *     - `registration-no-taken` (409): This registration number is already in use.
         */
        patch: {
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
                    "application/json": {
                        birthDate?: string | null;
                        consultationOfficeId?: string | null;
                        keeperId?: string | null;
                        name?: string;
                        nameKana?: string;
                        profile?: {
                            address?: string | null;
                            adl?: {
                                /** @enum {string} */
                                bath?: "NORMAL" | "MACHINE" | "WIPE";
                                isThickened?: boolean;
                                /** @enum {string} */
                                mealForm?: "NORMAL" | "CHOPPED" | "BLENDED";
                                /** @enum {string} */
                                mealHelp?: "INDEPENDENT" | "PARTIAL" | "FULL" | "TUBE";
                                /** @enum {string} */
                                mobility?: "WALKS" | "CANE" | "WALKER" | "WHEELCHAIR_SELF" | "WHEELCHAIR_ASSISTED" | "WHEELCHAIR_POWERED" | "BEDRIDDEN";
                                nightChecks?: number;
                                notes?: string;
                                sleep?: string;
                                toilet?: ("TOILET" | "PROMPTED" | "DIAPER" | "CATHETER")[];
                                transferPersons?: number;
                            } | null;
                            anticipatedEvents?: ("CAREGIVER_ILLNESS" | "CAREGIVER_HOSPITAL" | "CAREGIVER_DEATH" | "CAREGIVER_ACCIDENT" | "CHILDBIRTH" | "FUNERAL" | "ARREST" | "ABUSE" | "CAREGIVER_EXHAUSTION" | "CONDITION_CHANGE" | "SUPPORT_LOST" | "FIRE" | "DISASTER" | "OTHER")[] | null;
                            avoidFacilities?: {
                                /** Format: uuid */
                                facilityId?: string;
                                name?: string;
                                reason?: string;
                            }[] | null;
                            behaviour?: {
                                avoid?: string;
                                calming?: string;
                                items?: {
                                    [key: string]: number;
                                };
                                notes?: string;
                                signs?: string;
                                total?: number;
                                triggers?: string;
                                /** @enum {string} */
                                wanderingRisk?: "NONE" | "SOME" | "HIGH";
                            } | null;
                            benefitCertificateNo?: string | null;
                            commonName?: string | null;
                            communication?: {
                                calledBy?: string;
                                methods?: ("SPEECH" | "SHORT_PHRASES" | "WRITING" | "SIGN_LANGUAGE" | "PICTURE_CARDS" | "SIGNS_OR_GAZE" | "DEVICE" | "INTERPRETER")[];
                                notes?: string;
                                yesNo?: string;
                            } | null;
                            crisisPlan?: {
                                belongings?: string;
                                calm?: {
                                    actions?: string;
                                    avoid?: string;
                                    calls?: {
                                        name: string;
                                        phone?: string;
                                    }[];
                                    signs?: string;
                                    steps?: {
                                        what: string;
                                        who?: string;
                                    }[];
                                };
                                emergency?: {
                                    actions?: string;
                                    avoid?: string;
                                    calls?: {
                                        name: string;
                                        phone?: string;
                                    }[];
                                    signs?: string;
                                    steps?: {
                                        what: string;
                                        who?: string;
                                    }[];
                                };
                                transport?: string;
                                warning?: {
                                    actions?: string;
                                    avoid?: string;
                                    calls?: {
                                        name: string;
                                        phone?: string;
                                    }[];
                                    signs?: string;
                                    steps?: {
                                        what: string;
                                        who?: string;
                                    }[];
                                };
                            } | null;
                            criteria?: string[] | null;
                            criteriaMet?: {
                                /** Format: uuid */
                                criterionId: string;
                                reason: string;
                            }[] | null;
                            criteriaReason?: string | null;
                            disability?: {
                                certificates?: {
                                    hasNone?: boolean;
                                    /** @enum {string} */
                                    intellectualGrade?: "A" | "B";
                                    isAppliedFor?: boolean;
                                    mentalGrade?: number;
                                    physicalGrade?: number;
                                };
                                isChild?: boolean;
                                physicalKinds?: ("VISUAL" | "HEARING" | "SPEECH" | "LIMBS" | "INTERNAL")[];
                                /** @enum {string} */
                                supportLevel?: "NONE" | "LEVEL_1" | "LEVEL_2" | "LEVEL_3" | "LEVEL_4" | "LEVEL_5" | "LEVEL_6" | "CHILD_1" | "CHILD_2" | "CHILD_3" | "UNASSESSED";
                                supportLevelValidUntil?: string;
                                types?: ("PHYSICAL" | "INTELLECTUAL" | "MENTAL" | "DEVELOPMENTAL" | "HIGHER_BRAIN" | "INTRACTABLE" | "PROFOUND")[];
                            } | null;
                            disaster?: {
                                hasEvacuationPlan?: boolean;
                                isRegistered?: boolean;
                                needsElectricity?: boolean;
                            } | null;
                            emergencyContacts?: {
                                canCome?: boolean;
                                canComeMinutes?: number;
                                isNightOk?: boolean;
                                name: string;
                                order: number;
                                phones: string[];
                                /** @enum {string} */
                                relation?: "FATHER" | "MOTHER" | "SPOUSE" | "SIBLING" | "CHILD" | "GRANDPARENT" | "RELATIVE" | "GUARDIAN" | "SUPPORTER" | "NEIGHBOUR" | "OTHER";
                            }[] | null;
                            entryMethod?: string | null;
                            household?: {
                                caregivers?: {
                                    age?: number;
                                    health?: string;
                                    name?: string;
                                    phone?: string;
                                    /** @enum {string} */
                                    relation?: "FATHER" | "MOTHER" | "SPOUSE" | "SIBLING" | "CHILD" | "GRANDPARENT" | "RELATIVE" | "GUARDIAN" | "SUPPORTER" | "NEIGHBOUR" | "OTHER";
                                    work?: string;
                                }[];
                                othersInCare?: string;
                                pets?: string;
                                /** @enum {string} */
                                type?: "ALONE" | "WITH_PARENTS" | "PARENT_80_CHILD_50" | "AGED_CAREGIVER" | "SIBLINGS" | "SEVERAL_DISABLED" | "OTHER";
                            } | null;
                            medical?: {
                                allergies?: {
                                    isAnaphylactic?: boolean;
                                    /** @enum {string} */
                                    kind: "FOOD" | "DRUG" | "OTHER";
                                    substance: string;
                                }[];
                                diagnosis?: string;
                                doctors?: {
                                    hospital: string;
                                    name?: string;
                                    phone?: string;
                                }[];
                                /** @enum {string} */
                                infection?: "NONE" | "PRESENT";
                                infectionNotes?: string;
                                insuranceCardAt?: string;
                                medicationNotes?: string;
                                medications?: {
                                    dose?: string;
                                    keptAt?: string;
                                    name: string;
                                    stock?: string;
                                    times?: string;
                                }[];
                                medicineBookAt?: string;
                                seizures?: {
                                    call119When?: string;
                                    frequency?: string;
                                    hasSeizures: boolean;
                                    rescueMedicine?: string;
                                    type?: string;
                                };
                                visitingNurse?: {
                                    name: string;
                                    phone?: string;
                                };
                            } | null;
                            medicalCare?: {
                                byWhom?: ("NURSE" | "TRAINED_STAFF" | "FAMILY")[];
                                frequency?: string;
                                /** @enum {string} */
                                item: "VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE";
                                /** @enum {string} */
                                tubeRoute?: "NASAL" | "GASTROSTOMY" | "JEJUNOSTOMY";
                            }[] | null;
                            mobilePhone?: string | null;
                            notes?: string | null;
                            phone?: string | null;
                            preferredFacilities?: {
                                /** Format: uuid */
                                facilityId?: string;
                                name?: string;
                            }[] | null;
                            priority?: string | null;
                            supporters?: {
                                consultation?: {
                                    office: string;
                                    person?: string;
                                    phone?: string;
                                };
                                guardian?: {
                                    /** @enum {string} */
                                    kind: "GUARDIAN" | "CURATOR" | "ASSISTANT";
                                    name: string;
                                    phone?: string;
                                    powers?: string;
                                };
                                services?: {
                                    name: string;
                                    phone?: string;
                                    weekdays?: ("MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN")[];
                                }[];
                                shortStayDaysPerMonth?: number;
                                welfareCommissioner?: {
                                    name: string;
                                    phone?: string;
                                };
                            } | null;
                            trialStays?: {
                                /** Format: uuid */
                                facilityId?: string;
                                from?: string;
                                name?: string;
                                notes?: string;
                                to?: string;
                            }[] | null;
                        };
                        reason?: string;
                        registrationNo?: string;
                        /** @enum {string} */
                        sex?: "MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED";
                        /**
                         * @description JIS X 0402 without check digit
                         * @example 04101
                         */
                        wardCode?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            hasConsent: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            nextReviewOn: string | null;
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The papers of a case, newest first
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                                note: string | null;
                                removedAt: string | null;
                                sizeBytes: number;
                                /** @enum {string} */
                                type: "application/pdf" | "image/jpeg" | "image/png";
                                uploadedAt: string;
                                uploadedBy: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Attach a PDF, JPEG or PNG; what it is says its content
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         *     - `file-too-large` (413): Files above 10 MB cannot be attached. Take a smaller picture, or split the PDF.
         *     - `file-type-unknown` (422): Only PDF, JPEG and PNG can be attached. The content of this file is none of them.
         *     - `file-there-already` (409): A file with the same content is attached to this case already.
         *     - `too-many-attachments` (422): A case holds 100 papers at the most. Take off what is not needed any more.
         *     - `file-store-unreachable` (503): The place where files are kept cannot be reached. Try again in a while.
         */
        post: {
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
                    "application/json": {
                        /** Format: byte */
                        content: string;
                        name: string;
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            note: string | null;
                            removedAt: string | null;
                            sizeBytes: number;
                            /** @enum {string} */
                            type: "application/pdf" | "image/jpeg" | "image/png";
                            uploadedAt: string;
                            uploadedBy: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file itself, to be saved; the read is logged
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `no-such-attachment` (404): There is no such paper. It may have been taken off.
         *     - `file-store-unreachable` (503): The place where files are kept cannot be reached. Try again in a while.
         *     - `file-damaged` (500): The file that is kept is not the one that was attached. Tell the administrator.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    attachmentId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments/{attachmentId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a paper off; for 30 days it can be put back
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         *     - `no-such-attachment` (404): There is no such paper. It may have been taken off.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    attachmentId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                                note: string | null;
                                removedAt: string | null;
                                sizeBytes: number;
                                /** @enum {string} */
                                type: "application/pdf" | "image/jpeg" | "image/png";
                                uploadedAt: string;
                                uploadedBy: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments/{attachmentId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a paper back that was taken off
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         *     - `no-such-attachment` (404): There is no such paper. It may have been taken off.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    attachmentId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                                note: string | null;
                                removedAt: string | null;
                                sizeBytes: number;
                                /** @enum {string} */
                                type: "application/pdf" | "image/jpeg" | "image/png";
                                uploadedAt: string;
                                uploadedBy: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the person off the register
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        reason: "MOVED" | "DIED" | "WITHDRAWN" | "NOT_NEEDED" | "OTHER";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            hasConsent: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            nextReviewOn: string | null;
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/consent-sheet.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同意書: blank for signing, or of a consent that was given; the print is logged
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         *     - `no-such-consent` (404): There is no such consent on this case.
         *     - `no-such-consent-text` (422): There is no such text of the consent sheet.
         *     - `no-consent-text-yet` (409): No text of the consent sheet is registered yet: add it under the rules of the register.
         */
        get: {
            parameters: {
                query?: {
                    consentId?: string;
                    textId?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a consent that was given
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         *     - `consent-not-valid` (422): A consent given in the future or already expired cannot be recorded.
         *     - `no-such-consent-text` (422): There is no such text of the consent sheet.
         */
        post: {
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
                    "application/json": {
                        /** Format: uuid */
                        consentTextId?: string;
                        decisionSupport?: string;
                        expiresOn?: string | null;
                        /** @enum {string} */
                        givenBy: "SELF" | "PARENT" | "GUARDIAN" | "PROXY";
                        givenOn: string;
                        /** @enum {string} */
                        method: "WRITTEN" | "ORAL" | "ELECTRONIC";
                        proxyReason?: string;
                        scopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                        textHash?: string;
                        textVersion?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            consentId: string;
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            hasConsent: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            nextReviewOn: string | null;
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/consents/{consentId}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the paper of an oral consent has come
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         *     - `consent-missing` (409): This is not possible without a valid consent.
         *     - `no-such-consent` (404): There is no such consent on this case.
         *     - `consent-already-withdrawn` (409): This consent has already been withdrawn.
         *     - `consent-needs-no-paper` (409): This consent was not given orally: no paper follows it.
         *     - `consent-paper-already-there` (409): The paper of this consent is recorded already.
         *     - `consent-paper-day-wrong` (422): The day on which the paper came lies between the consent and today.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    consentId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        receivedOn: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            hasConsent: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            nextReviewOn: string | null;
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/consents/{consentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the consent was withdrawn: disclosure stops at once
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `no-such-consent` (404): There is no such consent on this case.
         *     - `consent-already-withdrawn` (409): This consent has already been withdrawn.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    consentId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        withdrawnBy?: "SELF" | "PARENT" | "GUARDIAN" | "PROXY";
                    } | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            hasConsent: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            nextReviewOn: string | null;
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the council's decision: registration, or yearly renewal
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         *     - `case-step-out-of-order` (409): This step is not possible in the present status.
         *     - `consent-missing` (409): This is not possible without a valid consent.
         *     - `fields-missing` (409): Fields are missing that this status needs. Fill them in first.
         *     - `decision-in-future` (422): The day of the decision lies in the future.
         *     - `review-date-passed` (422): The next review must not lie in the past.
         */
        post: {
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
                    "application/json": {
                        conditions?: string;
                        council: string;
                        decidedOn: string;
                        minutes?: string;
                        nextReviewOn?: string | null;
                        /** @enum {string} */
                        outcome: "APPROVED" | "CONDITIONAL" | "REJECTED";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            hasConsent: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            nextReviewOn: string | null;
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase what is left of a person whose case was kept long enough; for good
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-still-kept` (409): The case is still to be kept and cannot be erased.
         *     - `case-erased` (409): This case has been erased already.
         *     - `registration-no-differs` (422): This is not the number of the case that is to be erased.
         */
        post: {
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
                    "application/json": {
                        registrationNo: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            hasConsent: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            nextReviewOn: string | null;
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/full.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 登録票: all that is on file of a person, for paper; the print is logged
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `full-sheet-without-consent` (409): Without a valid consent only those who keep the case can print its full sheet.
         */
        get: {
            parameters: {
                query: {
                    reason: "receiving" | "home-visit" | "council" | "binder" | "consent" | "person-asked" | "review";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what on a case, newest first; which fields, not what stands in them
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date-time */
                                at: string;
                                by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                fields: string[];
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "registered" | "edited" | "consent-recorded" | "decision-recorded" | "status-changed" | "consent-withdrawn" | "consent-paper-received" | "printed" | "attached" | "attachment-removed" | "linked" | "unlinked" | "merged" | "erased";
                                status: ("DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED") | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases that belong together with this one, and those that were put into it
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date-time */
                                at: string;
                                by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "SAME_PERSON" | "SIBLING" | "HOUSEHOLD" | "NOT_SAME";
                                note: string | null;
                                other: {
                                    birthDate: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    nameKana: string;
                                    registrationNo: string;
                                    /** @enum {string} */
                                    status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                                };
                            }[];
                            merged: {
                                /** Format: date-time */
                                at: string;
                                by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                other: {
                                    birthDate: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    nameKana: string;
                                    registrationNo: string;
                                    /** @enum {string} */
                                    status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                                };
                                reason: string;
                            }[];
                            mergedInto: {
                                birthDate: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                nameKana: string;
                                registrationNo: string;
                                /** @enum {string} */
                                status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Say how two cases belong together, or that they only look alike
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `link-with-itself` (422): A case cannot be linked or merged with itself. Choose another one.
         *     - `already-linked` (409): These two cases are linked already.
         */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        kind: "SAME_PERSON" | "SIBLING" | "HOUSEHOLD" | "NOT_SAME";
                        note?: string;
                        /** Format: uuid */
                        otherId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/links/{linkId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a link back
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-link` (404): There is no such link; it may have been undone.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    linkId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/merge/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Two registrations of one person side by side; the read is logged
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `link-with-itself` (422): A case cannot be linked or merged with itself. Choose another one.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    otherId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            differences: {
                                after: unknown;
                                before: unknown;
                                path: string;
                                rows: {
                                    after: unknown;
                                    before: unknown;
                                    /** @enum {string} */
                                    change: "added" | "removed" | "changed" | "moved";
                                    is: number | null;
                                    members: string[];
                                    was: number | null;
                                }[] | null;
                            }[];
                            hindrance: {
                                code: string;
                                en: string;
                                ja: string;
                            } | null;
                            kept: {
                                birthDate: string | null;
                                consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                                hasConsent: boolean;
                                hasCrisisPlan: boolean;
                                hasTrialStay: boolean;
                                /** Format: uuid */
                                id: string;
                                isProvisional: boolean;
                                keeperId: string | null;
                                name: string;
                                nameKana: string;
                                nextReviewOn: string | null;
                                registeredOn: string | null;
                                registrationNo: string;
                                /** @enum {string} */
                                sex: "MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED";
                                /** @enum {string} */
                                status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                                statusReason: string | null;
                                /** Format: date-time */
                                updatedAt: string;
                                version: number;
                                wardCode: string;
                            };
                            names: {
                                [key: string]: string;
                            };
                            other: {
                                birthDate: string | null;
                                consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                                hasConsent: boolean;
                                hasCrisisPlan: boolean;
                                hasTrialStay: boolean;
                                /** Format: uuid */
                                id: string;
                                isProvisional: boolean;
                                keeperId: string | null;
                                name: string;
                                nameKana: string;
                                nextReviewOn: string | null;
                                registeredOn: string | null;
                                registrationNo: string;
                                /** @enum {string} */
                                sex: "MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED";
                                /** @enum {string} */
                                status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                                statusReason: string | null;
                                /** Format: date-time */
                                updatedAt: string;
                                version: number;
                                wardCode: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Put the other registration of the same person into this one, for good
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         *     - `link-with-itself` (422): A case cannot be linked or merged with itself. Choose another one.
         *     - `version-conflict` (412): Somebody else saved first. Look at the fields that changed, then save again.
         *     - `merge-in-emergency` (409): One of them has a running emergency: merge once it is closed.
         *     - `merge-before-trial` (409): One of them has a planned trial stay: merge once it is over or cancelled.
         *     - `merge-choice-unknown` (422): A field was chosen that does not differ. Read both again.
         *     - `merge-does-not-fit` (422): A list that was put together is too long: choose one of the two.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    otherId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        choices: {
                            /** @enum {string} */
                            from: "other" | "both";
                            path: string;
                        }[];
                        keptVersion: number;
                        otherVersion: number;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            hasConsent: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            nextReviewOn: string | null;
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/request-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a consent has been asked for
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         *     - `case-step-out-of-order` (409): This step is not possible in the present status.
         *     - `consent-missing` (409): This is not possible without a valid consent.
         *     - `decision-missing` (409): This is not possible without an approving decision of the council.
         *     - `fields-missing` (409): Fields are missing that this status needs. Fill them in first.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            hasConsent: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            nextReviewOn: string | null;
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a suspended case up again
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         *     - `case-step-out-of-order` (409): This step is not possible in the present status.
         *     - `consent-missing` (409): This is not possible without a valid consent.
         *     - `decision-missing` (409): This is not possible without an approving decision of the council.
         *     - `fields-missing` (409): Fields are missing that this status needs. Fill them in first.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            hasConsent: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            nextReviewOn: string | null;
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/sheet.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 緊急情報シート by stage of disclosure, on one page of A4; the print is logged
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `sheet-without-consent` (409): Without a consent that names receiving facilities there is no emergency sheet to hand on.
         */
        get: {
            parameters: {
                query?: {
                    reason?: "receiving" | "home-visit" | "council" | "binder" | "consent" | "person-asked" | "review";
                    stage?: "offer" | "accepted";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/shown-to": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which facilities see something of the person now: what a withdrawal would end
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            facilities: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                stage: "asked" | "accepted";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the case before the council
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         *     - `case-step-out-of-order` (409): This step is not possible in the present status.
         *     - `consent-missing` (409): This is not possible without a valid consent.
         *     - `decision-missing` (409): This is not possible without an approving decision of the council.
         *     - `fields-missing` (409): Fields are missing that this status needs. Fill them in first.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            hasConsent: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            nextReviewOn: string | null;
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a registered case
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         *     - `case-step-out-of-order` (409): This step is not possible in the present status.
         *     - `consent-missing` (409): This is not possible without a valid consent.
         *     - `decision-missing` (409): This is not possible without an approving decision of the council.
         *     - `fields-missing` (409): Fields are missing that this status needs. Fill them in first.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            hasConsent: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            nextReviewOn: string | null;
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down something that is to be done on a case
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-closed` (409): A closed case cannot be changed.
         *     - `case-task-due-past` (422): A task is due today or later.
         *     - `keeper-cannot-hold` (422): This person cannot be responsible: choose staff of the ward or of the consultation office.
         */
        post: {
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
                    "application/json": {
                        /** @default null */
                        assigneeId?: string | null;
                        dueOn: string;
                        title: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            caseId: string;
                            dueOn: string;
                            dueReason: string | null;
                            endedAt: string | null;
                            endedByName: string | null;
                            id: string;
                            isOverdue: boolean;
                            /** @enum {string} */
                            kind: "renewal" | "consent-paper" | "consent-expiring" | "provisional" | "condition" | "erasure" | "other";
                            personName: string | null;
                            registrationNo: string;
                            responsibleId: string | null;
                            responsibleName: string | null;
                            result: string | null;
                            /** @enum {string} */
                            status: "OPEN" | "DONE" | "CANCELLED" | "MOOT";
                            title: string | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/undo-close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The case was closed by mistake: until midnight of that day
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `closing-not-undoable` (409): A closing can be undone on its own day only, and not of a case that was merged or erased.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            hasConsent: boolean;
                            /** Format: uuid */
                            id: string;
                            isProvisional: boolean;
                            nextReviewOn: string | null;
                            registeredOn: string | null;
                            registrationNo: string;
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            statusReason: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who wrote which version of a case, newest first, and why
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date-time */
                                at: string;
                                by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                fields: string[];
                                /** Format: uuid */
                                id: string;
                                reason: string | null;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a case, and what it changed, field by field; the read is logged
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `no-such-version` (404): There is no such version; the person may not have been registered yet at that time.
         */
        get: {
            parameters: {
                query?: {
                    purpose?: "registration" | "emergency" | "review" | "print";
                    since?: number;
                };
                header?: never;
                path: {
                    id: string;
                    version: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            at: string;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            differences: {
                                after: unknown;
                                before: unknown;
                                path: string;
                                rows: {
                                    after: unknown;
                                    before: unknown;
                                    /** @enum {string} */
                                    change: "added" | "removed" | "changed" | "moved";
                                    is: number | null;
                                    members: string[];
                                    was: number | null;
                                }[] | null;
                                version: number;
                            }[];
                            fields: string[];
                            /** Format: uuid */
                            id: string;
                            names: {
                                [key: string]: string;
                            };
                            reason: string | null;
                            since: number | null;
                            snapshot: {
                                birthDate: string | null;
                                consultationOfficeId: string | null;
                                keeperId: string | null;
                                name: string;
                                nameKana: string;
                                profile: {
                                    address?: string;
                                    adl?: {
                                        /** @enum {string} */
                                        bath?: "NORMAL" | "MACHINE" | "WIPE";
                                        isThickened?: boolean;
                                        /** @enum {string} */
                                        mealForm?: "NORMAL" | "CHOPPED" | "BLENDED";
                                        /** @enum {string} */
                                        mealHelp?: "INDEPENDENT" | "PARTIAL" | "FULL" | "TUBE";
                                        /** @enum {string} */
                                        mobility?: "WALKS" | "CANE" | "WALKER" | "WHEELCHAIR_SELF" | "WHEELCHAIR_ASSISTED" | "WHEELCHAIR_POWERED" | "BEDRIDDEN";
                                        nightChecks?: number;
                                        notes?: string;
                                        sleep?: string;
                                        toilet?: ("TOILET" | "PROMPTED" | "DIAPER" | "CATHETER")[];
                                        transferPersons?: number;
                                    };
                                    anticipatedEvents?: ("CAREGIVER_ILLNESS" | "CAREGIVER_HOSPITAL" | "CAREGIVER_DEATH" | "CAREGIVER_ACCIDENT" | "CHILDBIRTH" | "FUNERAL" | "ARREST" | "ABUSE" | "CAREGIVER_EXHAUSTION" | "CONDITION_CHANGE" | "SUPPORT_LOST" | "FIRE" | "DISASTER" | "OTHER")[];
                                    avoidFacilities?: {
                                        /** Format: uuid */
                                        facilityId?: string;
                                        name?: string;
                                        reason?: string;
                                    }[];
                                    behaviour?: {
                                        avoid?: string;
                                        calming?: string;
                                        items?: {
                                            [key: string]: number;
                                        };
                                        notes?: string;
                                        signs?: string;
                                        total?: number;
                                        triggers?: string;
                                        /** @enum {string} */
                                        wanderingRisk?: "NONE" | "SOME" | "HIGH";
                                    };
                                    benefitCertificateNo?: string;
                                    commonName?: string;
                                    communication?: {
                                        calledBy?: string;
                                        methods?: ("SPEECH" | "SHORT_PHRASES" | "WRITING" | "SIGN_LANGUAGE" | "PICTURE_CARDS" | "SIGNS_OR_GAZE" | "DEVICE" | "INTERPRETER")[];
                                        notes?: string;
                                        yesNo?: string;
                                    };
                                    crisisPlan?: {
                                        belongings?: string;
                                        calm?: {
                                            actions?: string;
                                            avoid?: string;
                                            calls?: {
                                                name: string;
                                                phone?: string;
                                            }[];
                                            signs?: string;
                                            steps?: {
                                                what: string;
                                                who?: string;
                                            }[];
                                        };
                                        emergency?: {
                                            actions?: string;
                                            avoid?: string;
                                            calls?: {
                                                name: string;
                                                phone?: string;
                                            }[];
                                            signs?: string;
                                            steps?: {
                                                what: string;
                                                who?: string;
                                            }[];
                                        };
                                        transport?: string;
                                        warning?: {
                                            actions?: string;
                                            avoid?: string;
                                            calls?: {
                                                name: string;
                                                phone?: string;
                                            }[];
                                            signs?: string;
                                            steps?: {
                                                what: string;
                                                who?: string;
                                            }[];
                                        };
                                    };
                                    criteria?: string[];
                                    criteriaMet?: {
                                        /** Format: uuid */
                                        criterionId: string;
                                        reason: string;
                                    }[];
                                    criteriaReason?: string;
                                    disability?: {
                                        certificates?: {
                                            hasNone?: boolean;
                                            /** @enum {string} */
                                            intellectualGrade?: "A" | "B";
                                            isAppliedFor?: boolean;
                                            mentalGrade?: number;
                                            physicalGrade?: number;
                                        };
                                        isChild?: boolean;
                                        physicalKinds?: ("VISUAL" | "HEARING" | "SPEECH" | "LIMBS" | "INTERNAL")[];
                                        /** @enum {string} */
                                        supportLevel?: "NONE" | "LEVEL_1" | "LEVEL_2" | "LEVEL_3" | "LEVEL_4" | "LEVEL_5" | "LEVEL_6" | "CHILD_1" | "CHILD_2" | "CHILD_3" | "UNASSESSED";
                                        supportLevelValidUntil?: string;
                                        types?: ("PHYSICAL" | "INTELLECTUAL" | "MENTAL" | "DEVELOPMENTAL" | "HIGHER_BRAIN" | "INTRACTABLE" | "PROFOUND")[];
                                    };
                                    disaster?: {
                                        hasEvacuationPlan?: boolean;
                                        isRegistered?: boolean;
                                        needsElectricity?: boolean;
                                    };
                                    emergencyContacts?: {
                                        canCome?: boolean;
                                        canComeMinutes?: number;
                                        isNightOk?: boolean;
                                        name: string;
                                        order: number;
                                        phones: string[];
                                        /** @enum {string} */
                                        relation?: "FATHER" | "MOTHER" | "SPOUSE" | "SIBLING" | "CHILD" | "GRANDPARENT" | "RELATIVE" | "GUARDIAN" | "SUPPORTER" | "NEIGHBOUR" | "OTHER";
                                    }[];
                                    entryMethod?: string;
                                    household?: {
                                        caregivers?: {
                                            age?: number;
                                            health?: string;
                                            name?: string;
                                            phone?: string;
                                            /** @enum {string} */
                                            relation?: "FATHER" | "MOTHER" | "SPOUSE" | "SIBLING" | "CHILD" | "GRANDPARENT" | "RELATIVE" | "GUARDIAN" | "SUPPORTER" | "NEIGHBOUR" | "OTHER";
                                            work?: string;
                                        }[];
                                        othersInCare?: string;
                                        pets?: string;
                                        /** @enum {string} */
                                        type?: "ALONE" | "WITH_PARENTS" | "PARENT_80_CHILD_50" | "AGED_CAREGIVER" | "SIBLINGS" | "SEVERAL_DISABLED" | "OTHER";
                                    };
                                    medical?: {
                                        allergies?: {
                                            isAnaphylactic?: boolean;
                                            /** @enum {string} */
                                            kind: "FOOD" | "DRUG" | "OTHER";
                                            substance: string;
                                        }[];
                                        diagnosis?: string;
                                        doctors?: {
                                            hospital: string;
                                            name?: string;
                                            phone?: string;
                                        }[];
                                        /** @enum {string} */
                                        infection?: "NONE" | "PRESENT";
                                        infectionNotes?: string;
                                        insuranceCardAt?: string;
                                        medicationNotes?: string;
                                        medications?: {
                                            dose?: string;
                                            keptAt?: string;
                                            name: string;
                                            stock?: string;
                                            times?: string;
                                        }[];
                                        medicineBookAt?: string;
                                        seizures?: {
                                            call119When?: string;
                                            frequency?: string;
                                            hasSeizures: boolean;
                                            rescueMedicine?: string;
                                            type?: string;
                                        };
                                        visitingNurse?: {
                                            name: string;
                                            phone?: string;
                                        };
                                    };
                                    medicalCare?: {
                                        byWhom?: ("NURSE" | "TRAINED_STAFF" | "FAMILY")[];
                                        frequency?: string;
                                        /** @enum {string} */
                                        item: "VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE";
                                        /** @enum {string} */
                                        tubeRoute?: "NASAL" | "GASTROSTOMY" | "JEJUNOSTOMY";
                                    }[];
                                    mobilePhone?: string;
                                    notes?: string;
                                    phone?: string;
                                    preferredFacilities?: {
                                        /** Format: uuid */
                                        facilityId?: string;
                                        name?: string;
                                    }[];
                                    priority?: string;
                                    supporters?: {
                                        consultation?: {
                                            office: string;
                                            person?: string;
                                            phone?: string;
                                        };
                                        guardian?: {
                                            /** @enum {string} */
                                            kind: "GUARDIAN" | "CURATOR" | "ASSISTANT";
                                            name: string;
                                            phone?: string;
                                            powers?: string;
                                        };
                                        services?: {
                                            name: string;
                                            phone?: string;
                                            weekdays?: ("MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN")[];
                                        }[];
                                        shortStayDaysPerMonth?: number;
                                        welfareCommissioner?: {
                                            name: string;
                                            phone?: string;
                                        };
                                    };
                                    trialStays?: {
                                        /** Format: uuid */
                                        facilityId?: string;
                                        from?: string;
                                        name?: string;
                                        notes?: string;
                                        to?: string;
                                    }[];
                                };
                                registrationNo: string;
                                /** @enum {string} */
                                sex: "MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED";
                                wardCode: string;
                            };
                            steps: {
                                /** Format: date-time */
                                at: string;
                                by: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                fields: string[];
                                /** Format: uuid */
                                id: string;
                                reason: string | null;
                                version: number;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/versions/at": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case as it was at an instant, with the consent that held; the read is logged
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `no-such-version` (404): There is no such version; the person may not have been registered yet at that time.
         */
        get: {
            parameters: {
                query: {
                    at: string;
                    purpose?: "registration" | "emergency" | "review" | "print";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            at: string;
                            by: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            consent: {
                                expiresOn: string | null;
                                /** @enum {string} */
                                givenBy: "SELF" | "PARENT" | "GUARDIAN" | "PROXY";
                                /** Format: date */
                                givenOn: string;
                                /** @enum {string} */
                                method: "WRITTEN" | "ORAL" | "ELECTRONIC";
                                scopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                            } | null;
                            decision: {
                                conditions: string | null;
                                council: string;
                                /** Format: date */
                                decidedOn: string;
                                /** @enum {string} */
                                outcome: "APPROVED" | "CONDITIONAL" | "REJECTED";
                            } | null;
                            fields: string[];
                            /** Format: uuid */
                            id: string;
                            names: {
                                [key: string]: string;
                            };
                            reason: string | null;
                            snapshot: {
                                birthDate: string | null;
                                consultationOfficeId: string | null;
                                keeperId: string | null;
                                name: string;
                                nameKana: string;
                                profile: {
                                    address?: string;
                                    adl?: {
                                        /** @enum {string} */
                                        bath?: "NORMAL" | "MACHINE" | "WIPE";
                                        isThickened?: boolean;
                                        /** @enum {string} */
                                        mealForm?: "NORMAL" | "CHOPPED" | "BLENDED";
                                        /** @enum {string} */
                                        mealHelp?: "INDEPENDENT" | "PARTIAL" | "FULL" | "TUBE";
                                        /** @enum {string} */
                                        mobility?: "WALKS" | "CANE" | "WALKER" | "WHEELCHAIR_SELF" | "WHEELCHAIR_ASSISTED" | "WHEELCHAIR_POWERED" | "BEDRIDDEN";
                                        nightChecks?: number;
                                        notes?: string;
                                        sleep?: string;
                                        toilet?: ("TOILET" | "PROMPTED" | "DIAPER" | "CATHETER")[];
                                        transferPersons?: number;
                                    };
                                    anticipatedEvents?: ("CAREGIVER_ILLNESS" | "CAREGIVER_HOSPITAL" | "CAREGIVER_DEATH" | "CAREGIVER_ACCIDENT" | "CHILDBIRTH" | "FUNERAL" | "ARREST" | "ABUSE" | "CAREGIVER_EXHAUSTION" | "CONDITION_CHANGE" | "SUPPORT_LOST" | "FIRE" | "DISASTER" | "OTHER")[];
                                    avoidFacilities?: {
                                        /** Format: uuid */
                                        facilityId?: string;
                                        name?: string;
                                        reason?: string;
                                    }[];
                                    behaviour?: {
                                        avoid?: string;
                                        calming?: string;
                                        items?: {
                                            [key: string]: number;
                                        };
                                        notes?: string;
                                        signs?: string;
                                        total?: number;
                                        triggers?: string;
                                        /** @enum {string} */
                                        wanderingRisk?: "NONE" | "SOME" | "HIGH";
                                    };
                                    benefitCertificateNo?: string;
                                    commonName?: string;
                                    communication?: {
                                        calledBy?: string;
                                        methods?: ("SPEECH" | "SHORT_PHRASES" | "WRITING" | "SIGN_LANGUAGE" | "PICTURE_CARDS" | "SIGNS_OR_GAZE" | "DEVICE" | "INTERPRETER")[];
                                        notes?: string;
                                        yesNo?: string;
                                    };
                                    crisisPlan?: {
                                        belongings?: string;
                                        calm?: {
                                            actions?: string;
                                            avoid?: string;
                                            calls?: {
                                                name: string;
                                                phone?: string;
                                            }[];
                                            signs?: string;
                                            steps?: {
                                                what: string;
                                                who?: string;
                                            }[];
                                        };
                                        emergency?: {
                                            actions?: string;
                                            avoid?: string;
                                            calls?: {
                                                name: string;
                                                phone?: string;
                                            }[];
                                            signs?: string;
                                            steps?: {
                                                what: string;
                                                who?: string;
                                            }[];
                                        };
                                        transport?: string;
                                        warning?: {
                                            actions?: string;
                                            avoid?: string;
                                            calls?: {
                                                name: string;
                                                phone?: string;
                                            }[];
                                            signs?: string;
                                            steps?: {
                                                what: string;
                                                who?: string;
                                            }[];
                                        };
                                    };
                                    criteria?: string[];
                                    criteriaMet?: {
                                        /** Format: uuid */
                                        criterionId: string;
                                        reason: string;
                                    }[];
                                    criteriaReason?: string;
                                    disability?: {
                                        certificates?: {
                                            hasNone?: boolean;
                                            /** @enum {string} */
                                            intellectualGrade?: "A" | "B";
                                            isAppliedFor?: boolean;
                                            mentalGrade?: number;
                                            physicalGrade?: number;
                                        };
                                        isChild?: boolean;
                                        physicalKinds?: ("VISUAL" | "HEARING" | "SPEECH" | "LIMBS" | "INTERNAL")[];
                                        /** @enum {string} */
                                        supportLevel?: "NONE" | "LEVEL_1" | "LEVEL_2" | "LEVEL_3" | "LEVEL_4" | "LEVEL_5" | "LEVEL_6" | "CHILD_1" | "CHILD_2" | "CHILD_3" | "UNASSESSED";
                                        supportLevelValidUntil?: string;
                                        types?: ("PHYSICAL" | "INTELLECTUAL" | "MENTAL" | "DEVELOPMENTAL" | "HIGHER_BRAIN" | "INTRACTABLE" | "PROFOUND")[];
                                    };
                                    disaster?: {
                                        hasEvacuationPlan?: boolean;
                                        isRegistered?: boolean;
                                        needsElectricity?: boolean;
                                    };
                                    emergencyContacts?: {
                                        canCome?: boolean;
                                        canComeMinutes?: number;
                                        isNightOk?: boolean;
                                        name: string;
                                        order: number;
                                        phones: string[];
                                        /** @enum {string} */
                                        relation?: "FATHER" | "MOTHER" | "SPOUSE" | "SIBLING" | "CHILD" | "GRANDPARENT" | "RELATIVE" | "GUARDIAN" | "SUPPORTER" | "NEIGHBOUR" | "OTHER";
                                    }[];
                                    entryMethod?: string;
                                    household?: {
                                        caregivers?: {
                                            age?: number;
                                            health?: string;
                                            name?: string;
                                            phone?: string;
                                            /** @enum {string} */
                                            relation?: "FATHER" | "MOTHER" | "SPOUSE" | "SIBLING" | "CHILD" | "GRANDPARENT" | "RELATIVE" | "GUARDIAN" | "SUPPORTER" | "NEIGHBOUR" | "OTHER";
                                            work?: string;
                                        }[];
                                        othersInCare?: string;
                                        pets?: string;
                                        /** @enum {string} */
                                        type?: "ALONE" | "WITH_PARENTS" | "PARENT_80_CHILD_50" | "AGED_CAREGIVER" | "SIBLINGS" | "SEVERAL_DISABLED" | "OTHER";
                                    };
                                    medical?: {
                                        allergies?: {
                                            isAnaphylactic?: boolean;
                                            /** @enum {string} */
                                            kind: "FOOD" | "DRUG" | "OTHER";
                                            substance: string;
                                        }[];
                                        diagnosis?: string;
                                        doctors?: {
                                            hospital: string;
                                            name?: string;
                                            phone?: string;
                                        }[];
                                        /** @enum {string} */
                                        infection?: "NONE" | "PRESENT";
                                        infectionNotes?: string;
                                        insuranceCardAt?: string;
                                        medicationNotes?: string;
                                        medications?: {
                                            dose?: string;
                                            keptAt?: string;
                                            name: string;
                                            stock?: string;
                                            times?: string;
                                        }[];
                                        medicineBookAt?: string;
                                        seizures?: {
                                            call119When?: string;
                                            frequency?: string;
                                            hasSeizures: boolean;
                                            rescueMedicine?: string;
                                            type?: string;
                                        };
                                        visitingNurse?: {
                                            name: string;
                                            phone?: string;
                                        };
                                    };
                                    medicalCare?: {
                                        byWhom?: ("NURSE" | "TRAINED_STAFF" | "FAMILY")[];
                                        frequency?: string;
                                        /** @enum {string} */
                                        item: "VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE";
                                        /** @enum {string} */
                                        tubeRoute?: "NASAL" | "GASTROSTOMY" | "JEJUNOSTOMY";
                                    }[];
                                    mobilePhone?: string;
                                    notes?: string;
                                    phone?: string;
                                    preferredFacilities?: {
                                        /** Format: uuid */
                                        facilityId?: string;
                                        name?: string;
                                    }[];
                                    priority?: string;
                                    supporters?: {
                                        consultation?: {
                                            office: string;
                                            person?: string;
                                            phone?: string;
                                        };
                                        guardian?: {
                                            /** @enum {string} */
                                            kind: "GUARDIAN" | "CURATOR" | "ASSISTANT";
                                            name: string;
                                            phone?: string;
                                            powers?: string;
                                        };
                                        services?: {
                                            name: string;
                                            phone?: string;
                                            weekdays?: ("MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN")[];
                                        }[];
                                        shortStayDaysPerMonth?: number;
                                        welfareCommissioner?: {
                                            name: string;
                                            phone?: string;
                                        };
                                    };
                                    trialStays?: {
                                        /** Format: uuid */
                                        facilityId?: string;
                                        from?: string;
                                        name?: string;
                                        notes?: string;
                                        to?: string;
                                    }[];
                                };
                                registrationNo: string;
                                /** @enum {string} */
                                sex: "MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED";
                                wardCode: string;
                            };
                            /** @enum {string} */
                            status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/binder.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list for the ward's binder, for paper; each person's print is logged
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `binder-too-long` (422): The list takes at most 2,000 persons. Filter it, or take it out as a file.
         */
        get: {
            parameters: {
                query?: {
                    consentMissing?: "true" | "false";
                    noCrisisPlan?: "true" | "false";
                    noTrialStay?: "true" | "false";
                    paperOverdue?: "true" | "false";
                    reason?: "receiving" | "home-visit" | "council" | "binder" | "consent" | "person-asked" | "review";
                    renewalDue?: "true" | "false";
                    status?: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                    /**
                     * @description JIS X 0402 without check digit
                     * @example 04101
                     */
                    wardCode?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many cases you may see, and how many lack what
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            byStatus: {
                                [key: string]: number;
                            };
                            consentMissing: number;
                            noCrisisPlan: number;
                            noTrialStay: number;
                            paperOverdue: number;
                            renewalDue: number;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who on the register may be the person who is being entered
         * @description Who: ward_staff, consultation_staff.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        address?: string;
                        /** @default  */
                        birthDate?: string;
                        /** Format: uuid */
                        exceptId?: string;
                        /** @default  */
                        name?: string;
                        /** @default  */
                        nameKana?: string;
                        /** @default [] */
                        phones?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                birthDate: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                nameKana: string;
                                reasons: ("SAME_NAME" | "SAME_READING" | "SIMILAR_NAME" | "SAME_BIRTH" | "SAME_PHONE" | "SIMILAR_ADDRESS")[];
                                registrationNo: string;
                                /** @enum {string} */
                                status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                                wardCode: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The cases that you may see as a file, in the columns of the import; it is logged
         * @description Who: ward_staff, consultation_staff.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        columns: string[];
                        filter?: {
                            consentMissing?: boolean;
                            noCrisisPlan?: boolean;
                            noTrialStay?: boolean;
                            paperOverdue?: boolean;
                            renewalDue?: boolean;
                            /** @enum {string} */
                            status?: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            /**
                             * @description JIS X 0402 without check digit
                             * @example 04101
                             */
                            wardCode?: string;
                        };
                        /** @enum {string} */
                        format: "xlsx" | "csv" | "csv-cp932";
                        /** @enum {string} */
                        reason: "list-work" | "reporting" | "receiving" | "home-visit" | "council" | "binder" | "consent" | "person-asked" | "review";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/export/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many persons such a file would hold, and what its letters cannot write
         * @description Who: ward_staff, consultation_staff.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        columns: string[];
                        filter?: {
                            consentMissing?: boolean;
                            noCrisisPlan?: boolean;
                            noTrialStay?: boolean;
                            paperOverdue?: boolean;
                            renewalDue?: boolean;
                            /** @enum {string} */
                            status?: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            /**
                             * @description JIS X 0402 without check digit
                             * @example 04101
                             */
                            wardCode?: string;
                        };
                        /** @enum {string} */
                        format: "xlsx" | "csv" | "csv-cp932";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            found: number;
                            items: {
                                characters: string[];
                                column: string;
                                registrationNo: string;
                            }[];
                            rows: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whose number is it that calls
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        phone: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                birthDate: string | null;
                                consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                                hasConsent: boolean;
                                hasCrisisPlan: boolean;
                                hasTrialStay: boolean;
                                /** Format: uuid */
                                id: string;
                                isProvisional: boolean;
                                keeperId: string | null;
                                name: string;
                                nameKana: string;
                                nextReviewOn: string | null;
                                registeredOn: string | null;
                                registrationNo: string;
                                relation: string | null;
                                /** @enum {string} */
                                sex: "MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED";
                                /** @enum {string} */
                                status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                                statusReason: string | null;
                                /** Format: date-time */
                                updatedAt: string;
                                version: number;
                                wardCode: string;
                                /** @enum {string} */
                                whose: "PERSON" | "CAREGIVER" | "CONTACT" | "SUPPORTER";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find cases by name, reading, birth date, registration number or telephone number, the likeliest first
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        consentMissing?: boolean;
                        /** Format: uuid */
                        cursor?: string;
                        ids?: string[];
                        /** @default 50 */
                        limit?: number;
                        noCrisisPlan?: boolean;
                        noTrialStay?: boolean;
                        paperOverdue?: boolean;
                        q?: string;
                        renewalDue?: boolean;
                        /** @enum {string} */
                        status?: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                        /**
                         * @description JIS X 0402 without check digit
                         * @example 04101
                         */
                        wardCode?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                birthDate: string | null;
                                consentScopes: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                                found: {
                                    /** @enum {string} */
                                    by: "name" | "reading" | "number" | "birthDate" | "phone";
                                    phone: string | null;
                                    relation: string | null;
                                    whose: ("PERSON" | "CAREGIVER" | "CONTACT" | "SUPPORTER") | null;
                                } | null;
                                hasConsent: boolean;
                                hasCrisisPlan: boolean;
                                hasTrialStay: boolean;
                                /** Format: uuid */
                                id: string;
                                isProvisional: boolean;
                                keeperId: string | null;
                                name: string;
                                nameKana: string;
                                nextReviewOn: string | null;
                                registeredOn: string | null;
                                registrationNo: string;
                                /** @enum {string} */
                                sex: "MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED";
                                /** @enum {string} */
                                status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                                statusReason: string | null;
                                /** Format: date-time */
                                updatedAt: string;
                                version: number;
                                wardCode: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When rooms or whole facilities are closed; facility staff see their own
         * @description Who: coordinator, base_manager, facility_staff.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    facilityId?: string;
                    limit?: number;
                    scope?: "ahead" | "all";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                cancelledAt: string | null;
                                createdAt: string;
                                facilityId: string;
                                facilityName: string;
                                from: string;
                                id: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "REPAIR" | "INFECTION" | "STAFF" | "REGULAR" | "DISASTER" | "OTHER";
                                reasonLabel: string;
                                roomId: string | null;
                                roomName: string | null;
                                to: string | null;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Close a room, or a whole facility, for a time
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-room` (404): There is no such room.
         *     - `no-such-facility` (404): There is no such facility.
         *     - `facility-needed` (422): Say which facility reports.
         *     - `closure-over-use` (409): The room is held, reserved or lived in at that time. Confirm to close it all the same.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default false */
                        confirm?: boolean;
                        /** Format: uuid */
                        facilityId?: string;
                        /** Format: date-time */
                        from: string;
                        /** @default null */
                        note?: string | null;
                        /** @enum {string} */
                        reason: "REPAIR" | "INFECTION" | "STAFF" | "REGULAR" | "DISASTER" | "OTHER";
                        /** @default null */
                        roomId?: string | null;
                        /** @default null */
                        to?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cancelledAt: string | null;
                            createdAt: string;
                            facilityId: string;
                            facilityName: string;
                            from: string;
                            id: string;
                            note: string | null;
                            /** @enum {string} */
                            reason: "REPAIR" | "INFECTION" | "STAFF" | "REGULAR" | "DISASTER" | "OTHER";
                            reasonLabel: string;
                            roomId: string | null;
                            roomName: string | null;
                            to: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/closures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One closure, with the version to edit
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-closure` (404): There is no such closure.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cancelledAt: string | null;
                            createdAt: string;
                            facilityId: string;
                            facilityName: string;
                            from: string;
                            id: string;
                            note: string | null;
                            /** @enum {string} */
                            reason: "REPAIR" | "INFECTION" | "STAFF" | "REGULAR" | "DISASTER" | "OTHER";
                            reasonLabel: string;
                            roomId: string | null;
                            roomName: string | null;
                            to: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        /**
         * Another time or reason for a closure
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-closure` (404): There is no such closure.
         *     - `closure-cancelled` (409): This closure has been cancelled already.
         *     - `closure-changed` (412): Somebody else changed this closure first. Look at it as it is now.
         *     - `closure-over-use` (409): The room is held, reserved or lived in at that time. Confirm to close it all the same.
         */
        put: {
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
                    "application/json": {
                        /** @default false */
                        confirm?: boolean;
                        /** Format: date-time */
                        from: string;
                        /** @default null */
                        note?: string | null;
                        /** @enum {string} */
                        reason: "REPAIR" | "INFECTION" | "STAFF" | "REGULAR" | "DISASTER" | "OTHER";
                        /** @default null */
                        to?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cancelledAt: string | null;
                            createdAt: string;
                            facilityId: string;
                            facilityName: string;
                            from: string;
                            id: string;
                            note: string | null;
                            /** @enum {string} */
                            reason: "REPAIR" | "INFECTION" | "STAFF" | "REGULAR" | "DISASTER" | "OTHER";
                            reasonLabel: string;
                            roomId: string | null;
                            roomName: string | null;
                            to: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        /**
         * Take a closure back
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-closure` (404): There is no such closure.
         *     - `closure-cancelled` (409): This closure has been cancelled already.
         *     - `closure-changed` (412): Somebody else changed this closure first. Look at it as it is now.
         */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cancelledAt: string | null;
                            createdAt: string;
                            facilityId: string;
                            facilityName: string;
                            from: string;
                            id: string;
                            note: string | null;
                            /** @enum {string} */
                            reason: "REPAIR" | "INFECTION" | "STAFF" | "REGULAR" | "DISASTER" | "OTHER";
                            reasonLabel: string;
                            roomId: string | null;
                            roomName: string | null;
                            to: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of the consent sheet’s text, newest first
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date-time */
                                createdAt: string;
                                createdBy: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                hash: string;
                                /** Format: uuid */
                                id: string;
                                validMonths: number | null;
                                version: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Add a version of the text; it cannot be changed afterwards
         * @description Who: ward_staff, base_manager.
         *     Refusals:
         *     - `consent-text-version-taken` (409): This name of a version is already in use.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        body: string;
                        validMonths: number | null;
                        version: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            hash: string;
                            /** Format: uuid */
                            id: string;
                            validMonths: number | null;
                            version: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-texts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of the text, word for word
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-consent-text` (422): There is no such text of the consent sheet.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            body: string;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            hash: string;
                            /** Format: uuid */
                            id: string;
                            validMonths: number | null;
                            version: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where I can be reached, in my order
         * @description Who: signed-in.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            contactMethods: {
                                address: string;
                                /** @enum {string} */
                                channel: "email" | "sms" | "voice" | "push" | "webhook";
                                /** @description null: no code is out, or it could not be sent */
                                codeSentAt: string | null;
                                delaySeconds: number;
                                format: ("standard" | "slack" | "line-works" | "logo-chat" | "text") | null;
                                /** Format: uuid */
                                id: string;
                                isRinging: boolean;
                                label: string | null;
                                position: number;
                                verifiedAt: string | null;
                            }[];
                            /** @description some way that rings is used within this time */
                            floorSeconds: number;
                            /** @description something that rings was proved to work */
                            isReachable: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Add an address where I can be reached; a code is sent there
         * @description Who: signed-in.
         *     Refusals:
         *     - `contact-method-exists` (409): This contact method is already there.
         *     - `too-many-contact-methods` (409): There can be 20 contact methods at most: remove one that is not used.
         *     - `webhook-address-not-allowed` (422): This address cannot be used: give an https address without a password in it.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        address: string;
                        /** @enum {string} */
                        channel: "email";
                        /**
                         * @description the owner's own name for it
                         * @default null
                         */
                        label?: string | null;
                    } | {
                        address: string;
                        /** @enum {string} */
                        channel: "sms";
                        /**
                         * @description the owner's own name for it
                         * @default null
                         */
                        label?: string | null;
                    } | {
                        address: string;
                        /** @enum {string} */
                        channel: "voice";
                        /**
                         * @description the owner's own name for it
                         * @default null
                         */
                        label?: string | null;
                    } | {
                        /** @enum {string} */
                        channel: "push";
                        endpoint: string;
                        keys: {
                            auth: string;
                            p256dh: string;
                        };
                        /**
                         * @description the owner's own name for it
                         * @default null
                         */
                        label?: string | null;
                    } | ({
                        address: string;
                        /** @enum {string} */
                        channel: "webhook";
                        /** @enum {string} */
                        format: "standard";
                        /**
                         * @description the owner's own name for it
                         * @default null
                         */
                        label?: string | null;
                        /** @description whsec_ and 24 to 64 random bytes in base64 */
                        secret: string;
                    } | {
                        address: string;
                        /** @enum {string} */
                        channel: "webhook";
                        /** @enum {string} */
                        format: "slack" | "line-works" | "logo-chat";
                        /**
                         * @description the owner's own name for it
                         * @default null
                         */
                        label?: string | null;
                    } | {
                        address: string;
                        /** @enum {string} */
                        channel: "webhook";
                        /** @enum {string} */
                        format: "text";
                        /**
                         * @description the owner's own name for it
                         * @default null
                         */
                        label?: string | null;
                        template: string;
                    });
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
                            /** @enum {string} */
                            channel: "email" | "sms" | "voice" | "push" | "webhook";
                            /** @description null: no code is out, or it could not be sent */
                            codeSentAt: string | null;
                            delaySeconds: number;
                            format: ("standard" | "slack" | "line-works" | "logo-chat" | "text") | null;
                            /** Format: uuid */
                            id: string;
                            isRinging: boolean;
                            label: string | null;
                            position: number;
                            verifiedAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-methods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove one of my addresses
         * @description Who: signed-in.
         *     Refusals:
         *     - `no-such-contact-method` (404): There is no such contact method.
         */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
                            /** @enum {string} */
                            channel: "email" | "sms" | "voice" | "push" | "webhook";
                            /** @description null: no code is out, or it could not be sent */
                            codeSentAt: string | null;
                            delaySeconds: number;
                            format: ("standard" | "slack" | "line-works" | "logo-chat" | "text") | null;
                            /** Format: uuid */
                            id: string;
                            isRinging: boolean;
                            label: string | null;
                            position: number;
                            verifiedAt: string | null;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * Change when one of my addresses is used, and what I call it
         * @description Who: signed-in.
         *     Refusals:
         *     - `no-such-contact-method` (404): There is no such contact method.
         */
        patch: {
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
                    "application/json": {
                        /** @description seconds after the page was opened */
                        delaySeconds: number;
                        /**
                         * @description the owner's own name for it
                         * @default null
                         */
                        label?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
                            /** @enum {string} */
                            channel: "email" | "sms" | "voice" | "push" | "webhook";
                            /** @description null: no code is out, or it could not be sent */
                            codeSentAt: string | null;
                            delaySeconds: number;
                            format: ("standard" | "slack" | "line-works" | "logo-chat" | "text") | null;
                            /** Format: uuid */
                            id: string;
                            isRinging: boolean;
                            label: string | null;
                            position: number;
                            verifiedAt: string | null;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/contact-methods/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a new code to one of my addresses
         * @description Who: signed-in.
         *     Refusals:
         *     - `no-such-contact-method` (404): There is no such contact method.
         *     - `code-sent-just-now` (429): A code was sent just now: wait for half a minute.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
                            /** @enum {string} */
                            channel: "email" | "sms" | "voice" | "push" | "webhook";
                            /** @description null: no code is out, or it could not be sent */
                            codeSentAt: string | null;
                            delaySeconds: number;
                            format: ("standard" | "slack" | "line-works" | "logo-chat" | "text") | null;
                            /** Format: uuid */
                            id: string;
                            isRinging: boolean;
                            label: string | null;
                            position: number;
                            verifiedAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-methods/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove one of my addresses by the code that came there
         * @description Who: signed-in.
         *     Refusals:
         *     - `no-such-contact-method` (404): There is no such contact method.
         *     - `code-wrong` (422): The code is wrong.
         *     - `code-expired` (422): The code is too old: have a new one sent.
         *     - `code-spent` (422): This code cannot be used any more: have a new one sent.
         */
        post: {
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
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
                            /** @enum {string} */
                            channel: "email" | "sms" | "voice" | "push" | "webhook";
                            /** @description null: no code is out, or it could not be sent */
                            codeSentAt: string | null;
                            delaySeconds: number;
                            format: ("standard" | "slack" | "line-works" | "logo-chat" | "text") | null;
                            /** Format: uuid */
                            id: string;
                            isRinging: boolean;
                            label: string | null;
                            position: number;
                            verifiedAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-methods/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put my addresses into this order
         * @description Who: signed-in.
         *     Refusals:
         *     - `contact-methods-changed` (409): The contact methods have changed: load them again, then order them.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        ids: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            contactMethods: {
                                address: string;
                                /** @enum {string} */
                                channel: "email" | "sms" | "voice" | "push" | "webhook";
                                /** @description null: no code is out, or it could not be sent */
                                codeSentAt: string | null;
                                delaySeconds: number;
                                format: ("standard" | "slack" | "line-works" | "logo-chat" | "text") | null;
                                /** Format: uuid */
                                id: string;
                                isRinging: boolean;
                                label: string | null;
                                position: number;
                                verifiedAt: string | null;
                            }[];
                            /** @description some way that rings is used within this time */
                            floorSeconds: number;
                            /** @description something that rings was proved to work */
                            isReachable: boolean;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contact-methods/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Page me, by all my ways, as it would be at night
         * @description Who: signed-in.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            pageId: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Other days for a secured room
         * @description Who: base_manager.
         *     Refusals:
         *     - `no-such-contract` (404): There is no such contract.
         *     - `contract-changed` (412): Somebody else changed this contract first. Look at it as it is now.
         *     - `contract-overlaps` (409): The room has a contract for a part of that time already.
         */
        put: {
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
                    "application/json": {
                        fromDay: string;
                        /** @default null */
                        note?: string | null;
                        /** @enum {string} */
                        secured: "DEDICATED" | "PRIORITY" | "COOPERATING";
                        untilDay?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            fromDay: string;
                            id: string;
                            note: string | null;
                            roomId: string;
                            /** @enum {string} */
                            secured: "DEDICATED" | "PRIORITY" | "COOPERATING";
                            untilDay: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        /**
         * Take a contract back that was written by mistake
         * @description Who: base_manager.
         *     Refusals:
         *     - `no-such-contract` (404): There is no such contract.
         *     - `contract-changed` (412): Somebody else changed this contract first. Look at it as it is now.
         */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            fromDay: string;
                            id: string;
                            note: string | null;
                            roomId: string;
                            /** @enum {string} */
                            secured: "DEDICATED" | "PRIORITY" | "COOPERATING";
                            untilDay: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Another purpose, or what an organisation sees of this case alone
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-council-item` (404): There is no such item on an agenda.
         *     - `council-meeting-over` (409): The meeting was held or cancelled: it cannot be changed any more.
         *     - `council-item-over` (409): The item has been decided, put off or taken off already.
         *     - `council-item-changed` (412): Somebody else changed this item first. Look at it as it is now.
         *     - `no-such-council-seat` (422): This organisation has no seat at the meeting.
         */
        put: {
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
                    "application/json": {
                        /** @enum {string} */
                        purpose: "NEW" | "RENEWAL" | "REVIEW";
                        sights: {
                            [key: string]: "NOTHING" | "ANONYMOUS" | "NAMED";
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            meetingId: string;
                            /** @enum {string} */
                            status: "WAITING" | "DECIDED" | "DEFERRED" | "REMOVED";
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-items/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the council's decision in the meeting; the case moves in the same step
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-council-item` (404): There is no such item on an agenda.
         *     - `council-meeting-over` (409): The meeting was held or cancelled: it cannot be changed any more.
         *     - `council-item-over` (409): The item has been decided, put off or taken off already.
         *     - `council-meeting-not-yet` (409): The day of the meeting lies ahead. If it was brought forward, change its day first.
         *     - `council-consent-missing` (409): Without a valid consent the case cannot be discussed.
         *     - `council-item-overtaken` (409): The case has moved on since it was put on the agenda. Look at it, then take it off or change the purpose.
         *     - `review-date-passed` (422): The next review must not lie in the past.
         */
        post: {
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
                    "application/json": {
                        /** @default null */
                        conditions?: string | null;
                        /** @default null */
                        minutes?: string | null;
                        nextReviewOn?: string | null;
                        /** @enum {string} */
                        outcome: "APPROVED" | "CONDITIONAL" | "REJECTED";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            meetingId: string;
                            /** @enum {string} */
                            status: "WAITING" | "DECIDED" | "DEFERRED" | "REMOVED";
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-items/{id}/defer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an item off, to another meeting at once or to be taken up later
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-council-item` (404): There is no such item on an agenda.
         *     - `council-meeting-over` (409): The meeting was held or cancelled: it cannot be changed any more.
         *     - `council-item-over` (409): The item has been decided, put off or taken off already.
         *     - `other-meeting-not-possible` (422): Choose a coming meeting of the same ward.
         *     - `case-on-agenda` (409): The case is on the agenda of this meeting or another one already.
         */
        post: {
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
                    "application/json": {
                        reason: string;
                        /** @default null */
                        toMeetingId?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            meetingId: string;
                            /** @enum {string} */
                            status: "WAITING" | "DECIDED" | "DEFERRED" | "REMOVED";
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-items/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an item off the agenda
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-council-item` (404): There is no such item on an agenda.
         *     - `council-meeting-over` (409): The meeting was held or cancelled: it cannot be changed any more.
         *     - `council-item-over` (409): The item has been decided, put off or taken off already.
         */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            meetingId: string;
                            /** @enum {string} */
                            status: "WAITING" | "DECIDED" | "DEFERRED" | "REMOVED";
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-items/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was put off is spoken of in this meeting after all
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-council-item` (404): There is no such item on an agenda.
         *     - `council-meeting-over` (409): The meeting was held or cancelled: it cannot be changed any more.
         *     - `council-item-over` (409): The item has been decided, put off or taken off already.
         *     - `case-on-agenda` (409): The case is on the agenda of this meeting or another one already.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            meetingId: string;
                            /** @enum {string} */
                            status: "WAITING" | "DECIDED" | "DEFERRED" | "REMOVED";
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings of the council: those to come, or those that are past
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    scope?: "next" | "past";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: date */
                                heldOn: string;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                place: string | null;
                                progress: {
                                    decided: number;
                                    deferred: number;
                                    total: number;
                                    waiting: number;
                                };
                                startsAt: string | null;
                                /** @enum {string} */
                                status: "PLANNED" | "HELD" | "CANCELLED";
                                statusReason: string | null;
                                version: number;
                                wardCode: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Plan a meeting, and who sits at its table
         * @description Who: ward_staff.
         *     Refusals:
         *     - `council-ward-not-yours` (403): You may only plan meetings of your own ward.
         *     - `ward-not-of-base` (422): This is not a ward of the base.
         *     - `no-such-council-organisation` (422): The organisation is none of this base that can sit at the table.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        heldOn: string;
                        name: string;
                        /** @default null */
                        place?: string | null;
                        /** @default [] */
                        seats?: {
                            /** Format: uuid */
                            organisationId: string;
                            /** @enum {string} */
                            sees: "NOTHING" | "ANONYMOUS" | "NAMED";
                        }[];
                        /** @default null */
                        startsAt?: string | null;
                        /**
                         * @description JIS X 0402 without check digit
                         * @example 04101
                         */
                        wardCode: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "PLANNED" | "HELD" | "CANCELLED";
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A meeting with its agenda, as far as the reader may see the cases; each is a logged read
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         *     Refusals:
         *     - `no-such-council-meeting` (404): There is no such meeting, or none that you may see.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asSeat: string | null;
                            /** Format: date */
                            heldOn: string;
                            /** Format: uuid */
                            id: string;
                            items: {
                                before: {
                                    /** Format: date */
                                    heldOn: string;
                                    name: string;
                                    reason: string;
                                } | null;
                                caseId: string | null;
                                caseStatus: ("DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED") | null;
                                decision: {
                                    conditions: string | null;
                                    /** Format: date */
                                    decidedOn: string;
                                    minutes: string | null;
                                    /** @enum {string} */
                                    outcome: "APPROVED" | "CONDITIONAL" | "REJECTED";
                                } | null;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                meetingId: string;
                                nextReviewOn: string | null;
                                obstacle: ("council-consent-missing" | "council-item-overtaken") | null;
                                place: number | null;
                                /** @enum {string} */
                                purpose: "NEW" | "RENEWAL" | "REVIEW";
                                seen: {
                                    [key: string]: "hidden" | "number" | "anonymous" | "named";
                                };
                                sight: {
                                    registrationNo: string | null;
                                    /** @enum {string} */
                                    sees: "number";
                                    /** @enum {string} */
                                    withheld: "consent-missing" | "council-not-consented" | "other-ward";
                                } | {
                                    person: {
                                        ageBand: ("UNDER_6" | "6_TO_17" | "18_TO_39" | "40_TO_64" | "65_AND_OVER") | null;
                                        anticipatedEvents: ("CAREGIVER_ILLNESS" | "CAREGIVER_HOSPITAL" | "CAREGIVER_DEATH" | "CAREGIVER_ACCIDENT" | "CHILDBIRTH" | "FUNERAL" | "ARREST" | "ABUSE" | "CAREGIVER_EXHAUSTION" | "CONDITION_CHANGE" | "SUPPORT_LOST" | "FIRE" | "DISASTER" | "OTHER")[] | null;
                                        behaviourBand: ("BELOW_10" | "10_TO_17" | "18_AND_OVER") | null;
                                        criteria: string[] | null;
                                        disabilityTypes: ("PHYSICAL" | "INTELLECTUAL" | "MENTAL" | "DEVELOPMENTAL" | "HIGHER_BRAIN" | "INTRACTABLE" | "PROFOUND")[] | null;
                                        householdType: ("ALONE" | "WITH_PARENTS" | "PARENT_80_CHILD_50" | "AGED_CAREGIVER" | "SIBLINGS" | "SEVERAL_DISABLED" | "OTHER") | null;
                                        medicalCare: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[] | null;
                                        /** @enum {string} */
                                        sex: "MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED";
                                        supportLevel: ("NONE" | "LEVEL_1" | "LEVEL_2" | "LEVEL_3" | "LEVEL_4" | "LEVEL_5" | "LEVEL_6" | "CHILD_1" | "CHILD_2" | "CHILD_3" | "UNASSESSED") | null;
                                    };
                                    /** @enum {string} */
                                    sees: "anonymous";
                                } | {
                                    name: string;
                                    nameKana: string;
                                    person: {
                                        ageBand: ("UNDER_6" | "6_TO_17" | "18_TO_39" | "40_TO_64" | "65_AND_OVER") | null;
                                        anticipatedEvents: ("CAREGIVER_ILLNESS" | "CAREGIVER_HOSPITAL" | "CAREGIVER_DEATH" | "CAREGIVER_ACCIDENT" | "CHILDBIRTH" | "FUNERAL" | "ARREST" | "ABUSE" | "CAREGIVER_EXHAUSTION" | "CONDITION_CHANGE" | "SUPPORT_LOST" | "FIRE" | "DISASTER" | "OTHER")[] | null;
                                        behaviourBand: ("BELOW_10" | "10_TO_17" | "18_AND_OVER") | null;
                                        criteria: string[] | null;
                                        disabilityTypes: ("PHYSICAL" | "INTELLECTUAL" | "MENTAL" | "DEVELOPMENTAL" | "HIGHER_BRAIN" | "INTRACTABLE" | "PROFOUND")[] | null;
                                        householdType: ("ALONE" | "WITH_PARENTS" | "PARENT_80_CHILD_50" | "AGED_CAREGIVER" | "SIBLINGS" | "SEVERAL_DISABLED" | "OTHER") | null;
                                        medicalCare: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[] | null;
                                        /** @enum {string} */
                                        sex: "MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED";
                                        supportLevel: ("NONE" | "LEVEL_1" | "LEVEL_2" | "LEVEL_3" | "LEVEL_4" | "LEVEL_5" | "LEVEL_6" | "CHILD_1" | "CHILD_2" | "CHILD_3" | "UNASSESSED") | null;
                                    };
                                    registrationNo: string;
                                    /** @enum {string} */
                                    sees: "named";
                                };
                                sights: {
                                    [key: string]: "NOTHING" | "ANONYMOUS" | "NAMED";
                                };
                                /** @enum {string} */
                                status: "WAITING" | "DECIDED" | "DEFERRED" | "REMOVED";
                                statusReason: string | null;
                                version: number;
                            }[];
                            minutes: string | null;
                            name: string;
                            place: string | null;
                            progress: {
                                decided: number;
                                deferred: number;
                                total: number;
                                waiting: number;
                            };
                            seats: {
                                /** @enum {string} */
                                kind: "BASE" | "WARD_OFFICE" | "HEALTH_BRANCH" | "CONSULTATION_OFFICE" | "FACILITY" | "CORE_CENTRE" | "COUNCIL";
                                name: string;
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                sees: "NOTHING" | "ANONYMOUS" | "NAMED";
                            }[];
                            startsAt: string | null;
                            /** @enum {string} */
                            status: "PLANNED" | "HELD" | "CANCELLED";
                            statusReason: string | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        /**
         * Change name, day, time, place or table of a meeting
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-council-meeting` (404): There is no such meeting, or none that you may see.
         *     - `council-meeting-over` (409): The meeting was held or cancelled: it cannot be changed any more.
         *     - `council-meeting-changed` (412): Somebody else changed this meeting first. Look at what changed, then save again.
         *     - `no-such-council-organisation` (422): The organisation is none of this base that can sit at the table.
         */
        put: {
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
                    "application/json": {
                        heldOn: string;
                        name: string;
                        /** @default null */
                        place?: string | null;
                        /** @default [] */
                        seats?: {
                            /** Format: uuid */
                            organisationId: string;
                            /** @enum {string} */
                            sees: "NOTHING" | "ANONYMOUS" | "NAMED";
                        }[];
                        /** @default null */
                        startsAt?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "PLANNED" | "HELD" | "CANCELLED";
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-meetings/{id}/agenda.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agenda on paper for one organisation at the table; the print is logged
         * @description Who: ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-council-meeting` (404): There is no such meeting, or none that you may see.
         *     - `no-such-council-seat` (422): This organisation has no seat at the meeting.
         */
        get: {
            parameters: {
                query: {
                    for: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-meetings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The meeting does not take place; its items wait for another one
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-council-meeting` (404): There is no such meeting, or none that you may see.
         *     - `council-meeting-over` (409): The meeting was held or cancelled: it cannot be changed any more.
         *     - `council-meeting-has-decisions` (409): Decisions are recorded already: put off what is left and end the meeting instead.
         */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "PLANNED" | "HELD" | "CANCELLED";
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-meetings/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases of the ward that wait for the council and stand on no agenda; each is a logged read
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-council-meeting` (404): There is no such meeting, or none that you may see.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                caseId: string;
                                isDeferred: boolean;
                                name: string;
                                nameKana: string;
                                nextReviewOn: string | null;
                                /** @enum {string} */
                                purpose: "NEW" | "RENEWAL" | "REVIEW";
                                registrationNo: string;
                                /** @enum {string} */
                                status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-meetings/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The meeting has taken place: its minutes. Refused while an item still waits
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-council-meeting` (404): There is no such meeting, or none that you may see.
         *     - `council-meeting-over` (409): The meeting was held or cancelled: it cannot be changed any more.
         *     - `council-meeting-not-yet` (409): The day of the meeting lies ahead. If it was brought forward, change its day first.
         *     - `council-items-waiting` (409): Items are left that were neither decided nor put off. Do that first.
         */
        post: {
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
                    "application/json": {
                        /** @default null */
                        minutes?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "PLANNED" | "HELD" | "CANCELLED";
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-meetings/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a case on the agenda; without a purpose, the one that its status suggests
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-council-meeting` (404): There is no such meeting, or none that you may see.
         *     - `council-meeting-over` (409): The meeting was held or cancelled: it cannot be changed any more.
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `case-of-other-ward` (409): The case belongs to another ward than the meeting.
         *     - `case-not-for-council` (409): Only cases under review, registered, or due for renewal can be put on an agenda.
         *     - `council-consent-missing` (409): Without a valid consent the case cannot be discussed.
         *     - `case-on-agenda` (409): The case is on the agenda of this meeting or another one already.
         */
        post: {
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
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @default null */
                        purpose?: ("NEW" | "RENEWAL" | "REVIEW") | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            meetingId: string;
                            /** @enum {string} */
                            status: "WAITING" | "DECIDED" | "DEFERRED" | "REMOVED";
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-meetings/{id}/items/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put everything on the agenda that waits for the council
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-council-meeting` (404): There is no such meeting, or none that you may see.
         *     - `council-meeting-over` (409): The meeting was held or cancelled: it cannot be changed any more.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            added: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-meetings/{id}/minutes.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The minutes on paper, by numbers; the print is logged
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-council-meeting` (404): There is no such meeting, or none that you may see.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-meetings/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The agenda in another order
         * @description Who: ward_staff.
         *     Refusals:
         *     - `no-such-council-meeting` (404): There is no such meeting, or none that you may see.
         *     - `council-meeting-over` (409): The meeting was held or cancelled: it cannot be changed any more.
         *     - `agenda-changed` (409): Somebody else added an item or moved one first. Look at the order as it is now.
         */
        put: {
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
                    "application/json": {
                        order: string[];
                        was: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "PLANNED" | "HELD" | "CANCELLED";
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/council-offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations that can sit at the table of a meeting
         * @description Who: ward_staff.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "BASE" | "WARD_OFFICE" | "HEALTH_BRANCH" | "CONSULTATION_OFFICE" | "FACILITY" | "CORE_CENTRE" | "COUNCIL";
                                name: string;
                                wardCode: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The criteria of priority in force, and those that cases may still name
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changedAt: string | null;
                            changedBy: {
                                name: string;
                                userId: string;
                            } | null;
                            criteria: {
                                guidance: string;
                                id: string;
                                label: string;
                            }[];
                            reason: string | null;
                            retired: {
                                guidance: string;
                                id: string;
                                label: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        /**
         * Change the criteria of priority; what is left out is retired, not forgotten
         * @description Who: ward_staff, base_manager.
         *     Refusals:
         *     - `criteria-changed` (412): Somebody changed the criteria before you: look at the newest version.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        criteria: {
                            guidance: string;
                            /** Format: uuid */
                            id: string;
                            label: string;
                        }[];
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changedAt: string | null;
                            changedBy: {
                                name: string;
                                userId: string;
                            } | null;
                            criteria: {
                                guidance: string;
                                id: string;
                                label: string;
                            }[];
                            reason: string | null;
                            retired: {
                                guidance: string;
                                id: string;
                                label: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/criteria/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many cases that you may see meet each criterion; nobody is named
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                cases: number;
                                criterionId: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/criteria/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of the criteria: who made it, when and why
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                changedAt: string | null;
                                changedBy: {
                                    name: string;
                                    userId: string;
                                } | null;
                                criteria: {
                                    guidance: string;
                                    id: string;
                                    label: string;
                                }[];
                                reason: string | null;
                                version: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decline-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why an offer may be declined, and on whose side the reason lies
         * @description Who: coordinator, base_manager, facility_staff.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {string} */
                                code: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                en: string;
                                ja: string;
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Refusals of a period with their reasons, as stated and as reviewed
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `period-not-possible` (422): The period must not end before it begins.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    facilityId?: string;
                    from?: string;
                    limit?: number;
                    reason?: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                    side?: "person" | "facility" | "neither";
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            counts: {
                                count: number;
                                /** @enum {string} */
                                kind: "declined" | "expired" | "fallback";
                                reason: ("room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other") | null;
                                side: ("person" | "facility" | "neither") | null;
                            }[];
                            from: string;
                            items: {
                                at: string;
                                emergencyId: string;
                                facilityName: string;
                                id: string;
                                /** @enum {string} */
                                kind: "declined" | "expired" | "fallback";
                                reference: string;
                                reviewed: {
                                    /** @enum {string} */
                                    reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                    /** @enum {string} */
                                    side: "person" | "facility" | "neither";
                                } | null;
                                roomName: string | null;
                                seconds: number | null;
                                stated: {
                                    /** @enum {string} */
                                    reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                    /** @enum {string} */
                                    side: "person" | "facility" | "neither";
                                } | null;
                            }[];
                            next: string | null;
                            to: string;
                            total: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/declines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same for a spreadsheet: UTF-8 with BOM, guarded against formulas
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `period-not-possible` (422): The period must not end before it begins.
         */
        get: {
            parameters: {
                query?: {
                    facilityId?: string;
                    from?: string;
                    reason?: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                    side?: "person" | "facility" | "neither";
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you have begun to type and not sent yet, last touched first
         * @description Who: signed-in.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                key: string;
                                /** Format: date-time */
                                updatedAt: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take up a form where you left it
         * @description Who: signed-in.
         *     Refusals:
         *     - `no-such-draft` (404): There is no such draft. It was sent, or forgotten after 30 days.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            body: {
                                [key: string]: unknown;
                            };
                            key: string;
                            /** Format: date-time */
                            updatedAt: string;
                        };
                    };
                };
            };
        };
        /**
         * Keep what stands in a form; forgotten 30 days after the last change
         * @description Who: signed-in.
         *     Refusals:
         *     - `too-many-drafts` (409): You have 50 drafts. Discard one that you no longer need.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        body: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            key: string;
                            /** Format: date-time */
                            updatedAt: string;
                        };
                    };
                };
            };
        };
        post?: never;
        /**
         * Throw a draft away
         * @description Who: signed-in.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drill-schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When the house tests the telephones of everybody who may be paged
         * @description Who: coordinator, base_manager, admin.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            at: string;
                            changedAt: string | null;
                            everyDays: number;
                            isOn: boolean;
                            nextAt: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        /**
         * Change when the drills are, or turn them on or off
         * @description Who: base_manager.
         *     Refusals:
         *     - `drill-schedule-changed` (412): Somebody changed this before you: look at the newest version.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        at: string;
                        everyDays: number;
                        isOn: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            at: string;
                            changedAt: string | null;
                            everyDays: number;
                            isOn: boolean;
                            nextAt: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest 50 drills with how many have answered, newest first
         * @description Who: coordinator, base_manager, admin.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            drills: {
                                answered: number;
                                askedBy: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                                called: number;
                                /** Format: date-time */
                                dueAt: string;
                                endedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                startedAt: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * A test page to everybody who may be paged, now or at a time
         * @description Who: base_manager.
         *     Refusals:
         *     - `drill-in-the-past` (422): A drill cannot be set for a time that is over.
         *     - `drill-already-set` (409): A drill is set or running already.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        at: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            askedBy: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            calls: {
                                answeredAt: string | null;
                                answeredBy: ("console" | "email" | "webhook" | "push" | "sms" | "voice" | "sink") | null;
                                attempts: {
                                    /** @enum {string} */
                                    channel: "console" | "email" | "webhook" | "push" | "sms" | "voice" | "sink";
                                    sentAt: string | null;
                                    status: string;
                                }[];
                                firstSentAt: string | null;
                                /** @enum {string} */
                                pageStatus: "open" | "answered" | "failed" | "withdrawn";
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                seconds: number | null;
                            }[];
                            /** Format: date-time */
                            dueAt: string;
                            endedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            startedAt: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drills/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who answered a drill when, and by which way
         * @description Who: coordinator, base_manager, admin.
         *     Refusals:
         *     - `no-such-drill` (404): There is no such drill.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            askedBy: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            calls: {
                                answeredAt: string | null;
                                answeredBy: ("console" | "email" | "webhook" | "push" | "sms" | "voice" | "sink") | null;
                                attempts: {
                                    /** @enum {string} */
                                    channel: "console" | "email" | "webhook" | "push" | "sms" | "voice" | "sink";
                                    sentAt: string | null;
                                    status: string;
                                }[];
                                firstSentAt: string | null;
                                /** @enum {string} */
                                pageStatus: "open" | "answered" | "failed" | "withdrawn";
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                seconds: number | null;
                            }[];
                            /** Format: date-time */
                            dueAt: string;
                            endedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            startedAt: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Take back a drill that has not begun
         * @description Who: base_manager.
         *     Refusals:
         *     - `no-such-drill` (404): There is no such drill.
         *     - `drill-has-begun` (409): A drill that has begun cannot be taken back.
         */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            askedBy: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            calls: {
                                answeredAt: string | null;
                                answeredBy: ("console" | "email" | "webhook" | "push" | "sms" | "voice" | "sink") | null;
                                attempts: {
                                    /** @enum {string} */
                                    channel: "console" | "email" | "webhook" | "push" | "sms" | "voice" | "sink";
                                    sentAt: string | null;
                                    status: string;
                                }[];
                                firstSentAt: string | null;
                                /** @enum {string} */
                                pageStatus: "open" | "answered" | "failed" | "withdrawn";
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                seconds: number | null;
                            }[];
                            /** Format: date-time */
                            dueAt: string;
                            endedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            startedAt: string | null;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The board: running emergencies, or all
         * @description Who: coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    scope?: "running" | "all";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                closedAt: string | null;
                                handOverTo: {
                                    name: string;
                                    userId: string;
                                } | null;
                                hasCase: boolean;
                                id: string;
                                isAbuseSuspected: boolean;
                                isPaging: boolean;
                                number: string;
                                ownerId: string | null;
                                ownerName: string | null;
                                receivedAt: string;
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                                statusLabel: {
                                    en: string;
                                    ja: string;
                                };
                                targets: {
                                    dueAt: string;
                                    label: {
                                        en: string;
                                        ja: string;
                                    };
                                    metAt: string | null;
                                    name: string;
                                    /** @enum {string} */
                                    standing: "met" | "met-late" | "open" | "overdue";
                                }[];
                                urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                                version: number;
                                wardCode: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Record an emergency call; one about a person whose emergency runs joins it, and rings again
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `called-in-the-future` (422): The time of the call lies in the future.
         *     - `called-too-long-ago` (422): The time of the call lies more than 30 days back.
         *     - `ward-not-of-base` (422): This is not a ward of the base.
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        calledAt?: string | null;
                        /** @default {} */
                        caller?: {
                            callBackPhone?: string | null;
                            /** @default null */
                            name?: string | null;
                            /** @default null */
                            noCallBackReason?: string | null;
                            phone?: string | null;
                            /** @default null */
                            relation?: string | null;
                        };
                        callerOnLine: boolean;
                        /** @default null */
                        caseId?: string | null;
                        /** @default false */
                        isAbuseSuspected?: boolean;
                        /** @default {} */
                        person?: {
                            /** @default null */
                            ageYears?: number | null;
                            /** @default null */
                            allergies?: string | null;
                            /** @default null */
                            behaviour?: string | null;
                            /** @default null */
                            behaviourScore?: number | null;
                            birthDate?: string | null;
                            /** @default null */
                            contact?: string | null;
                            /** @default null */
                            disabilityTypes?: ("PHYSICAL" | "INTELLECTUAL" | "MENTAL" | "DEVELOPMENTAL" | "HIGHER_BRAIN" | "INTRACTABLE" | "PROFOUND")[] | null;
                            /** @default null */
                            infection?: ("NONE" | "PRESENT") | null;
                            /** @default null */
                            medicalCare?: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[] | null;
                            /** @default null */
                            medicine?: string | null;
                            /** @default null */
                            mobility?: ("WALKS" | "CANE" | "WALKER" | "WHEELCHAIR_SELF" | "WHEELCHAIR_ASSISTED" | "WHEELCHAIR_POWERED" | "BEDRIDDEN") | null;
                            /** @default null */
                            name?: string | null;
                            /** @default null */
                            nameKana?: string | null;
                            /** @default null */
                            sex?: ("MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED") | null;
                        };
                        /**
                         * @default unknown
                         * @enum {string}
                         */
                        personIsSafe?: "yes" | "no" | "unknown";
                        /** @default null */
                        personLocation?: string | null;
                        /** @default false */
                        separate?: boolean;
                        situation: string;
                        /** @default null */
                        wardCode?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calledAt: string;
                            caller: {
                                [key: string]: unknown;
                            };
                            candidates: {
                                caseId: string;
                                relation: string | null;
                                whose: string;
                            }[];
                            caseId: string | null;
                            closedAt: string | null;
                            handOverTo: {
                                name: string;
                                userId: string;
                            } | null;
                            hasCase: boolean;
                            id: string;
                            isAbuseSuspected: boolean;
                            isPaging: boolean;
                            joined: boolean;
                            number: string;
                            ownerId: string | null;
                            ownerName: string | null;
                            person: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            personIsSafe: "yes" | "no" | "unknown";
                            personLocation: string | null;
                            possible: {
                                /** @enum {string} */
                                action: "triage" | "identify" | "decide" | "start-matching" | "search-failed" | "placed" | "transfer-started" | "placement-lost" | "admitted" | "extended" | "next-step" | "discharged" | "reviewed" | "close" | "no-action" | "transferred-to-agency";
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            receivedAt: string;
                            receivedBy: string;
                            situation: string;
                            state: {
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            targets: {
                                dueAt: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                                metAt: string | null;
                                name: string;
                                /** @enum {string} */
                                standing: "met" | "met-late" | "open" | "overdue";
                            }[];
                            urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One emergency
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calledAt: string;
                            caller: {
                                [key: string]: unknown;
                            };
                            caseId: string | null;
                            closedAt: string | null;
                            handOverTo: {
                                name: string;
                                userId: string;
                            } | null;
                            hasCase: boolean;
                            id: string;
                            isAbuseSuspected: boolean;
                            isPaging: boolean;
                            number: string;
                            ownerId: string | null;
                            ownerName: string | null;
                            person: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            personIsSafe: "yes" | "no" | "unknown";
                            personLocation: string | null;
                            possible: {
                                /** @enum {string} */
                                action: "triage" | "identify" | "decide" | "start-matching" | "search-failed" | "placed" | "transfer-started" | "placement-lost" | "admitted" | "extended" | "next-step" | "discharged" | "reviewed" | "close" | "no-action" | "transferred-to-agency";
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            receivedAt: string;
                            receivedBy: string;
                            situation: string;
                            state: {
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            targets: {
                                dueAt: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                                metAt: string | null;
                                name: string;
                                /** @enum {string} */
                                standing: "met" | "met-late" | "open" | "overdue";
                            }[];
                            urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Write down what was learned of the caller, the person or the place
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `emergency-changed` (412): Somebody else changed the emergency first. Look at its newest version.
         */
        patch: {
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
                    "application/json": {
                        caller?: {
                            callBackPhone?: string | null;
                            name?: string | null;
                            noCallBackReason?: string | null;
                            phone?: string | null;
                            relation?: string | null;
                        };
                        isAbuseSuspected?: boolean;
                        person?: {
                            ageYears?: number | null;
                            allergies?: string | null;
                            behaviour?: string | null;
                            behaviourScore?: number | null;
                            birthDate?: string | null;
                            contact?: string | null;
                            disabilityTypes?: ("PHYSICAL" | "INTELLECTUAL" | "MENTAL" | "DEVELOPMENTAL" | "HIGHER_BRAIN" | "INTRACTABLE" | "PROFOUND")[] | null;
                            infection?: ("NONE" | "PRESENT") | null;
                            medicalCare?: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[] | null;
                            medicine?: string | null;
                            mobility?: ("WALKS" | "CANE" | "WALKER" | "WHEELCHAIR_SELF" | "WHEELCHAIR_ASSISTED" | "WHEELCHAIR_POWERED" | "BEDRIDDEN") | null;
                            name?: string | null;
                            nameKana?: string | null;
                            sex?: ("MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED") | null;
                        };
                        /** @enum {string} */
                        personIsSafe?: "yes" | "no" | "unknown";
                        personLocation?: string | null;
                        situation?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calledAt: string;
                            caller: {
                                [key: string]: unknown;
                            };
                            caseId: string | null;
                            closedAt: string | null;
                            handOverTo: {
                                name: string;
                                userId: string;
                            } | null;
                            hasCase: boolean;
                            id: string;
                            isAbuseSuspected: boolean;
                            isPaging: boolean;
                            number: string;
                            ownerId: string | null;
                            ownerName: string | null;
                            person: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            personIsSafe: "yes" | "no" | "unknown";
                            personLocation: string | null;
                            possible: {
                                /** @enum {string} */
                                action: "triage" | "identify" | "decide" | "start-matching" | "search-failed" | "placed" | "transfer-started" | "placement-lost" | "admitted" | "extended" | "next-step" | "discharged" | "reviewed" | "close" | "no-action" | "transferred-to-agency";
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            receivedAt: string;
                            receivedBy: string;
                            situation: string;
                            state: {
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            targets: {
                                dueAt: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                                metAt: string | null;
                                name: string;
                                /** @enum {string} */
                                standing: "met" | "met-late" | "open" | "overdue";
                            }[];
                            urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/emergencies/{id}/cannot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one cannot come: the next person is paged at once. The owner gives it back
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-escalation` (404): Nobody is being paged for this.
         *     - `already-taken` (409): Somebody else has taken this already.
         *     - `already-settled` (409): The escalation of this emergency is over.
         *     - `not-on-call` (403): Only people who were paged, are on call or manage the base can take this.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            declined: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            handOver: {
                                /** Format: date-time */
                                askedAt: string;
                                hasFailed: boolean;
                                to: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                            } | null;
                            history: {
                                /** Format: date-time */
                                at: string;
                                detail: {
                                    [key: string]: unknown;
                                };
                                kind: string;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                            }[];
                            level: number | null;
                            nextAt: string | null;
                            owner: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            paged: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            second: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            /** @enum {string} */
                            status: "paging" | "taken" | "settled";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close it after the review, or after a decision other than admission
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `step-out-of-order` (409): This step is not possible now.
         */
        post: {
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
                    "application/json": {
                        outcome: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calledAt: string;
                            caller: {
                                [key: string]: unknown;
                            };
                            caseId: string | null;
                            closedAt: string | null;
                            handOverTo: {
                                name: string;
                                userId: string;
                            } | null;
                            hasCase: boolean;
                            id: string;
                            isAbuseSuspected: boolean;
                            isPaging: boolean;
                            number: string;
                            ownerId: string | null;
                            ownerName: string | null;
                            person: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            personIsSafe: "yes" | "no" | "unknown";
                            personLocation: string | null;
                            possible: {
                                /** @enum {string} */
                                action: "triage" | "identify" | "decide" | "start-matching" | "search-failed" | "placed" | "transfer-started" | "placement-lost" | "admitted" | "extended" | "next-step" | "discharged" | "reviewed" | "close" | "no-action" | "transferred-to-agency";
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            receivedAt: string;
                            receivedBy: string;
                            situation: string;
                            state: {
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            targets: {
                                dueAt: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                                metAt: string | null;
                                name: string;
                                /** @enum {string} */
                                standing: "met" | "met-late" | "open" | "overdue";
                            }[];
                            urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/competing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who else wants the rooms this emergency is ranked at, and which goes first
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            others: {
                                because: {
                                    /** @enum {string} */
                                    code: "urgency" | "received" | "number";
                                    en: string;
                                    ja: string;
                                };
                                emergencyId: string;
                                facilities: {
                                    facilityId: string;
                                    isAsked: boolean;
                                }[];
                                /** @enum {string} */
                                first: "this" | "other";
                                number: string;
                                receivedAt: string;
                                /** @enum {string} */
                                urgency: "RED" | "ORANGE" | "YELLOW" | "GREEN";
                            }[];
                            tight: string[];
                            yielded: {
                                emergencyId: string;
                                facilityId: string;
                                number: string | null;
                                since: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct an entry by an addition; the entry stays
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `no-such-entry` (404): The entry to be corrected does not exist.
         */
        post: {
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
                    "application/json": {
                        /** Format: uuid */
                        entryId: string;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calledAt: string;
                            caller: {
                                [key: string]: unknown;
                            };
                            caseId: string | null;
                            closedAt: string | null;
                            handOverTo: {
                                name: string;
                                userId: string;
                            } | null;
                            hasCase: boolean;
                            id: string;
                            isAbuseSuspected: boolean;
                            isPaging: boolean;
                            number: string;
                            ownerId: string | null;
                            ownerName: string | null;
                            person: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            personIsSafe: "yes" | "no" | "unknown";
                            personLocation: string | null;
                            possible: {
                                /** @enum {string} */
                                action: "triage" | "identify" | "decide" | "start-matching" | "search-failed" | "placed" | "transfer-started" | "placement-lost" | "admitted" | "extended" | "next-step" | "discharged" | "reviewed" | "close" | "no-action" | "transferred-to-agency";
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            receivedAt: string;
                            receivedBy: string;
                            situation: string;
                            state: {
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            targets: {
                                dueAt: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                                metAt: string | null;
                                name: string;
                                /** @enum {string} */
                                standing: "met" | "met-late" | "open" | "overdue";
                            }[];
                            urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide what the person needs
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `step-out-of-order` (409): This step is not possible now.
         */
        post: {
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
                    "application/json": {
                        /** @default null */
                        decidedBy?: string | null;
                        /** @enum {string} */
                        decision: "ADMIT" | "VISIT" | "WATCH" | "MEDICAL" | "MEASURE" | "NONE";
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calledAt: string;
                            caller: {
                                [key: string]: unknown;
                            };
                            caseId: string | null;
                            closedAt: string | null;
                            handOverTo: {
                                name: string;
                                userId: string;
                            } | null;
                            hasCase: boolean;
                            id: string;
                            isAbuseSuspected: boolean;
                            isPaging: boolean;
                            number: string;
                            ownerId: string | null;
                            ownerName: string | null;
                            person: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            personIsSafe: "yes" | "no" | "unknown";
                            personLocation: string | null;
                            possible: {
                                /** @enum {string} */
                                action: "triage" | "identify" | "decide" | "start-matching" | "search-failed" | "placed" | "transfer-started" | "placement-lost" | "admitted" | "extended" | "next-step" | "discharged" | "reviewed" | "close" | "no-action" | "transferred-to-agency";
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            receivedAt: string;
                            receivedBy: string;
                            situation: string;
                            state: {
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            targets: {
                                dueAt: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                                metAt: string | null;
                                name: string;
                                /** @enum {string} */
                                standing: "met" | "met-late" | "open" | "overdue";
                            }[];
                            urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was paged, and who has taken it
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-escalation` (404): Nobody is being paged for this.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            declined: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            handOver: {
                                /** Format: date-time */
                                askedAt: string;
                                hasFailed: boolean;
                                to: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                            } | null;
                            history: {
                                /** Format: date-time */
                                at: string;
                                detail: {
                                    [key: string]: unknown;
                                };
                                kind: string;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                            }[];
                            level: number | null;
                            nextAt: string | null;
                            owner: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            paged: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            second: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            /** @enum {string} */
                            status: "paging" | "taken" | "settled";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/fallback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All rooms full: whom to call, in order, and who was called already
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            emergencyId: string;
                            next: ("secured-rooms" | "other-short-stay" | "familiar-place" | "support-at-home" | "next-ward" | "medical" | "city") | null;
                            rungs: {
                                calls: {
                                    at: string;
                                    by: string | null;
                                    contactId: string | null;
                                    contactName: string;
                                    id: string;
                                    note: string | null;
                                    /** @enum {string} */
                                    outcome: "refused" | "no-answer" | "calls-back" | "agreed" | "not-applicable";
                                    reason: {
                                        /** @enum {string} */
                                        code: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                        en: string;
                                        ja: string;
                                        /** @enum {string} */
                                        side: "person" | "facility" | "neither";
                                    } | null;
                                    /** @enum {string} */
                                    rung: "secured-rooms" | "other-short-stay" | "familiar-place" | "support-at-home" | "next-ward" | "medical" | "city";
                                }[];
                                contacts: {
                                    id: string;
                                    lastVerifiedOn: string | null;
                                    name: string;
                                    note: string | null;
                                    phone: string | null;
                                    staleDays: number | null;
                                }[];
                                facilities: {
                                    id: string;
                                    name: string;
                                    phone: string | null;
                                    within24h: number | null;
                                }[];
                                /** @enum {string} */
                                rung: "secured-rooms" | "other-short-stay" | "familiar-place" | "support-at-home" | "next-ward" | "medical" | "city";
                                /** @enum {string} */
                                standing: "open" | "passed" | "agreed";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/fallback-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What came of one call; kept in the record
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `emergency-over` (409): The emergency is over.
         *     - `no-such-contact` (404): There is no such contact.
         */
        post: {
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
                    "application/json": {
                        /** @default null */
                        contactId?: string | null;
                        /** @default null */
                        contactName?: string | null;
                        /** @default null */
                        note?: string | null;
                        /** @enum {string} */
                        outcome: "refused" | "no-answer" | "calls-back" | "agreed" | "not-applicable";
                        /** @default null */
                        reason?: ("room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other") | null;
                        /** @enum {string} */
                        rung: "secured-rooms" | "other-short-stay" | "familiar-place" | "support-at-home" | "next-ward" | "medical" | "city";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            at: string;
                            by: string | null;
                            contactId: string | null;
                            contactName: string;
                            id: string;
                            note: string | null;
                            /** @enum {string} */
                            outcome: "refused" | "no-answer" | "calls-back" | "agreed" | "not-applicable";
                            reason: {
                                /** @enum {string} */
                                code: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                en: string;
                                ja: string;
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            /** @enum {string} */
                            rung: "secured-rooms" | "other-short-stay" | "familiar-place" | "support-at-home" | "next-ward" | "medical" | "city";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask another coordinator or a manager to take it over; until then its owner keeps it
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-escalation` (404): Nobody is being paged for this.
         *     - `already-settled` (409): The escalation of this emergency is over.
         *     - `not-the-owner` (409): Only its present owner or a manager can hand this over.
         *     - `cannot-hand-over-to` (422): This person cannot take it over: choose another coordinator or manager.
         */
        post: {
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
                    "application/json": {
                        /** Format: uuid */
                        toUserId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            declined: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            handOver: {
                                /** Format: date-time */
                                askedAt: string;
                                hasFailed: boolean;
                                to: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                            } | null;
                            history: {
                                /** Format: date-time */
                                at: string;
                                detail: {
                                    [key: string]: unknown;
                                };
                                kind: string;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                            }[];
                            level: number | null;
                            nextAt: string | null;
                            owner: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            paged: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            second: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            /** @enum {string} */
                            status: "paging" | "taken" | "settled";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/hand-over/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the request to take it over back
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-escalation` (404): Nobody is being paged for this.
         *     - `already-settled` (409): The escalation of this emergency is over.
         *     - `not-the-owner` (409): Only its present owner or a manager can hand this over.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            declined: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            handOver: {
                                /** Format: date-time */
                                askedAt: string;
                                hasFailed: boolean;
                                to: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                            } | null;
                            history: {
                                /** Format: date-time */
                                at: string;
                                detail: {
                                    [key: string]: unknown;
                                };
                                kind: string;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                            }[];
                            level: number | null;
                            nextAt: string | null;
                            owner: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            paged: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            second: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            /** @enum {string} */
                            status: "paging" | "taken" | "settled";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say who the person is: registered, unregistered, or being checked
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `step-out-of-order` (409): This step is not possible now.
         *     - `already-running` (409): An emergency of this person is already running. Send `separate: true` if this is another one.
         *     - `name-needed` (422): A provisional registration needs the person's name.
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         */
        post: {
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
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** @enum {string} */
                        kind: "registered";
                    } | {
                        /** @default null */
                        consent?: {
                            /** @enum {string} */
                            givenBy: "SELF" | "PARENT" | "GUARDIAN" | "PROXY";
                            /**
                             * @default ORAL
                             * @enum {string}
                             */
                            method?: "ORAL";
                            /** @default null */
                            proxyReason?: string | null;
                            /**
                             * @default [
                             *       "BASE",
                             *       "WARD",
                             *       "CONSULTATION",
                             *       "FACILITY",
                             *       "MEDICAL",
                             *       "FIRE_POLICE"
                             *     ]
                             */
                            scopes?: ("BASE" | "WARD" | "CONSULTATION" | "FACILITY" | "MEDICAL" | "FIRE_POLICE" | "COUNCIL")[];
                        } | null;
                        /** @enum {string} */
                        kind: "unregistered";
                        person?: {
                            ageYears?: number | null;
                            allergies?: string | null;
                            behaviour?: string | null;
                            behaviourScore?: number | null;
                            birthDate?: string | null;
                            contact?: string | null;
                            disabilityTypes?: ("PHYSICAL" | "INTELLECTUAL" | "MENTAL" | "DEVELOPMENTAL" | "HIGHER_BRAIN" | "INTRACTABLE" | "PROFOUND")[] | null;
                            infection?: ("NONE" | "PRESENT") | null;
                            medicalCare?: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[] | null;
                            medicine?: string | null;
                            mobility?: ("WALKS" | "CANE" | "WALKER" | "WHEELCHAIR_SELF" | "WHEELCHAIR_ASSISTED" | "WHEELCHAIR_POWERED" | "BEDRIDDEN") | null;
                            name?: string | null;
                            nameKana?: string | null;
                            sex?: ("MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED") | null;
                        } | null;
                    } | {
                        /** @enum {string} */
                        kind: "checking";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calledAt: string;
                            caller: {
                                [key: string]: unknown;
                            };
                            caseId: string | null;
                            closedAt: string | null;
                            handOverTo: {
                                name: string;
                                userId: string;
                            } | null;
                            hasCase: boolean;
                            id: string;
                            isAbuseSuspected: boolean;
                            isPaging: boolean;
                            number: string;
                            ownerId: string | null;
                            ownerName: string | null;
                            person: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            personIsSafe: "yes" | "no" | "unknown";
                            personLocation: string | null;
                            possible: {
                                /** @enum {string} */
                                action: "triage" | "identify" | "decide" | "start-matching" | "search-failed" | "placed" | "transfer-started" | "placement-lost" | "admitted" | "extended" | "next-step" | "discharged" | "reviewed" | "close" | "no-action" | "transferred-to-agency";
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            receivedAt: string;
                            receivedBy: string;
                            situation: string;
                            state: {
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            targets: {
                                dueAt: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                                metAt: string | null;
                                name: string;
                                /** @enum {string} */
                                standing: "met" | "met-late" | "open" | "overdue";
                            }[];
                            urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/manual-placement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A facility has agreed by telephone: the person is placed there at once
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `not-searching` (409): The emergency is not looking for a room. Decide to admit first.
         *     - `already-placed` (409): The person has already been placed.
         *     - `nothing-to-disclose` (409): There is no consent: nothing about the person may be shown to a facility.
         *     - `room-taken` (409): The room is already held, reserved or occupied.
         *     - `no-such-room` (404): There is no such room.
         *     - `no-such-facility` (404): There is no such facility.
         *     - `place-known` (409): A facility of this name and telephone number is known already. Choose it.
         *     - `planned-end-not-possible` (422): The planned end must be within 7 days from now. A longer stay is asked for as an extension.
         */
        post: {
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
                    "application/json": {
                        agreedWith: string;
                        place: {
                            /** @enum {string} */
                            kind: "room";
                            /** Format: uuid */
                            roomId: string;
                        } | {
                            /** Format: uuid */
                            facilityId: string;
                            /** @enum {string} */
                            kind: "facility";
                            roomName: string;
                        } | {
                            /** @default null */
                            address?: string | null;
                            facilityName: string;
                            /** @enum {string} */
                            kind: "outside";
                            /** @default null */
                            municipalityCode?: string | null;
                            phone: string;
                            roomName: string;
                        };
                        /** @default null */
                        plannedEnd?: string | null;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            because: {
                                /** @enum {string} */
                                code: "placed-elsewhere" | "search-stopped" | "condition-refused" | "disclosure-stopped" | "room-closed" | "by-coordinator";
                                en: string;
                                ja: string;
                            } | null;
                            canAnswer: {
                                code: string | null;
                                en: string;
                                ja: string;
                                possible: boolean;
                            };
                            cancellation: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "facility-cancelled" | "room-unusable" | "person-refused" | "taken-to-hospital" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            condition: string | null;
                            decline: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            emergencyId: string;
                            endedAt: string | null;
                            expiresAt: string | null;
                            facility: {
                                id: string;
                                name: string;
                                phone: string | null;
                            };
                            id: string;
                            isUnreached: boolean;
                            manual: {
                                agreedWith: string;
                                isOutsideList: boolean;
                                reason: string;
                            } | null;
                            place: number | null;
                            plannedEnd: string;
                            reference: string;
                            room: {
                                id: string;
                                name: string;
                            };
                            sentAt: string;
                            sheet: ({
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            /** @enum {string} */
                            status: "sent" | "seen" | "conditional" | "accepted" | "cancelled" | "declined" | "expired" | "withdrawn";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/matching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest ranking: every facility with its place or all reasons why not
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `no-such-run` (404): There is no matching result.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            at: string;
                            excluded: {
                                facility: {
                                    id: string;
                                    name: string;
                                    officeNo: string;
                                    phone: string | null;
                                    reportedAt: string | null;
                                };
                                reasons: {
                                    /** @enum {string} */
                                    code: "no-room-registered" | "conditions-unknown" | "person-avoids" | "medical-care-unstated" | "medical-care-not-accepted" | "nurse-unstated" | "no-nurse" | "night-staff-unstated" | "no-night-staff" | "behaviour-unstated" | "behaviour-above-limit" | "wheelchair-unstated" | "wheelchair-not-accepted" | "sex-not-accepted" | "too-young" | "too-old" | "children-unstated" | "children-not-accepted" | "infection-unstated" | "infection-not-accepted" | "trial-stay-required" | "outside-admission-hours" | "physical-unknown" | "physical-in-use" | "physical-cleaning" | "physical-closed" | "staffing-unknown" | "not-staffed" | "accepting-unknown" | "not-accepting" | "report-missing" | "report-stale" | "room-closed" | "room-occupied" | "room-sex-differs" | "room-not-wheelchair-accessible" | "room-medical-care";
                                    en: string;
                                    ja: string;
                                    room: {
                                        id: string;
                                        name: string;
                                    } | null;
                                    /** @enum {string} */
                                    side: "person" | "facility" | "neither";
                                }[];
                            }[];
                            heldForOthers: number;
                            id: string;
                            isWaitingForRoom: boolean;
                            phoneFirst: {
                                facility: {
                                    id: string;
                                    name: string;
                                    officeNo: string;
                                    phone: string | null;
                                    reportedAt: string | null;
                                };
                                place: number;
                                questions: {
                                    /** @enum {string} */
                                    code: "ask-rooms" | "ask-conditions" | "ask-exception" | "ask-medical-care" | "ask-behaviour" | "ask-wheelchair" | "ask-infection" | "ask-age" | "ask-sex" | "ask-trial-stay" | "ask-admission-hours";
                                    en: string;
                                    ja: string;
                                }[];
                                reasons: {
                                    /** @enum {string} */
                                    code: "no-room-registered" | "conditions-unknown" | "person-avoids" | "medical-care-unstated" | "medical-care-not-accepted" | "nurse-unstated" | "no-nurse" | "night-staff-unstated" | "no-night-staff" | "behaviour-unstated" | "behaviour-above-limit" | "wheelchair-unstated" | "wheelchair-not-accepted" | "sex-not-accepted" | "too-young" | "too-old" | "children-unstated" | "children-not-accepted" | "infection-unstated" | "infection-not-accepted" | "trial-stay-required" | "outside-admission-hours" | "physical-unknown" | "physical-in-use" | "physical-cleaning" | "physical-closed" | "staffing-unknown" | "not-staffed" | "accepting-unknown" | "not-accepting" | "report-missing" | "report-stale" | "room-closed" | "room-occupied" | "room-sex-differs" | "room-not-wheelchair-accessible" | "room-medical-care";
                                    en: string;
                                    ja: string;
                                    room: {
                                        id: string;
                                        name: string;
                                    } | null;
                                    /** @enum {string} */
                                    side: "person" | "facility" | "neither";
                                }[];
                                rooms: {
                                    id: string;
                                    name: string;
                                    reportedAt: string | null;
                                }[];
                                why: {
                                    /** @enum {string} */
                                    freshness: "fresh" | "ageing" | "stale" | "none";
                                    km: number | null;
                                    known: ("trial-stay" | "earlier-stay" | "wish") | null;
                                    recentOffers: number;
                                    scarceUnneeded: number;
                                    sentences: {
                                        code: string;
                                        en: string;
                                        ja: string;
                                    }[];
                                };
                            }[];
                            placed: {
                                facility: {
                                    id: string;
                                    name: string;
                                    officeNo: string;
                                    phone: string | null;
                                    reportedAt: string | null;
                                };
                                place: number;
                                questions: {
                                    /** @enum {string} */
                                    code: "ask-rooms" | "ask-conditions" | "ask-exception" | "ask-medical-care" | "ask-behaviour" | "ask-wheelchair" | "ask-infection" | "ask-age" | "ask-sex" | "ask-trial-stay" | "ask-admission-hours";
                                    en: string;
                                    ja: string;
                                }[];
                                rooms: {
                                    id: string;
                                    name: string;
                                    reportedAt: string | null;
                                }[];
                                why: {
                                    /** @enum {string} */
                                    freshness: "fresh" | "ageing" | "stale" | "none";
                                    km: number | null;
                                    known: ("trial-stay" | "earlier-stay" | "wish") | null;
                                    recentOffers: number;
                                    scarceUnneeded: number;
                                    sentences: {
                                        code: string;
                                        en: string;
                                        ja: string;
                                    }[];
                                };
                            }[];
                            ruleVersion: string;
                            search: ("ranked" | "offering" | "placed" | "reopened" | "exhausted" | "stopped") | null;
                            withoutRooms: {
                                count: number;
                                facilities: {
                                    id: string;
                                    name: string;
                                    officeNo: string;
                                    phone: string | null;
                                    reportedAt: string | null;
                                }[];
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Rank the facilities again, now
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `not-searching` (409): The emergency is not looking for a room. Decide to admit first.
         *     - `already-placed` (409): The person has already been placed.
         */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            at: string;
                            excluded: {
                                facility: {
                                    id: string;
                                    name: string;
                                    officeNo: string;
                                    phone: string | null;
                                    reportedAt: string | null;
                                };
                                reasons: {
                                    /** @enum {string} */
                                    code: "no-room-registered" | "conditions-unknown" | "person-avoids" | "medical-care-unstated" | "medical-care-not-accepted" | "nurse-unstated" | "no-nurse" | "night-staff-unstated" | "no-night-staff" | "behaviour-unstated" | "behaviour-above-limit" | "wheelchair-unstated" | "wheelchair-not-accepted" | "sex-not-accepted" | "too-young" | "too-old" | "children-unstated" | "children-not-accepted" | "infection-unstated" | "infection-not-accepted" | "trial-stay-required" | "outside-admission-hours" | "physical-unknown" | "physical-in-use" | "physical-cleaning" | "physical-closed" | "staffing-unknown" | "not-staffed" | "accepting-unknown" | "not-accepting" | "report-missing" | "report-stale" | "room-closed" | "room-occupied" | "room-sex-differs" | "room-not-wheelchair-accessible" | "room-medical-care";
                                    en: string;
                                    ja: string;
                                    room: {
                                        id: string;
                                        name: string;
                                    } | null;
                                    /** @enum {string} */
                                    side: "person" | "facility" | "neither";
                                }[];
                            }[];
                            heldForOthers: number;
                            id: string;
                            isWaitingForRoom: boolean;
                            phoneFirst: {
                                facility: {
                                    id: string;
                                    name: string;
                                    officeNo: string;
                                    phone: string | null;
                                    reportedAt: string | null;
                                };
                                place: number;
                                questions: {
                                    /** @enum {string} */
                                    code: "ask-rooms" | "ask-conditions" | "ask-exception" | "ask-medical-care" | "ask-behaviour" | "ask-wheelchair" | "ask-infection" | "ask-age" | "ask-sex" | "ask-trial-stay" | "ask-admission-hours";
                                    en: string;
                                    ja: string;
                                }[];
                                reasons: {
                                    /** @enum {string} */
                                    code: "no-room-registered" | "conditions-unknown" | "person-avoids" | "medical-care-unstated" | "medical-care-not-accepted" | "nurse-unstated" | "no-nurse" | "night-staff-unstated" | "no-night-staff" | "behaviour-unstated" | "behaviour-above-limit" | "wheelchair-unstated" | "wheelchair-not-accepted" | "sex-not-accepted" | "too-young" | "too-old" | "children-unstated" | "children-not-accepted" | "infection-unstated" | "infection-not-accepted" | "trial-stay-required" | "outside-admission-hours" | "physical-unknown" | "physical-in-use" | "physical-cleaning" | "physical-closed" | "staffing-unknown" | "not-staffed" | "accepting-unknown" | "not-accepting" | "report-missing" | "report-stale" | "room-closed" | "room-occupied" | "room-sex-differs" | "room-not-wheelchair-accessible" | "room-medical-care";
                                    en: string;
                                    ja: string;
                                    room: {
                                        id: string;
                                        name: string;
                                    } | null;
                                    /** @enum {string} */
                                    side: "person" | "facility" | "neither";
                                }[];
                                rooms: {
                                    id: string;
                                    name: string;
                                    reportedAt: string | null;
                                }[];
                                why: {
                                    /** @enum {string} */
                                    freshness: "fresh" | "ageing" | "stale" | "none";
                                    km: number | null;
                                    known: ("trial-stay" | "earlier-stay" | "wish") | null;
                                    recentOffers: number;
                                    scarceUnneeded: number;
                                    sentences: {
                                        code: string;
                                        en: string;
                                        ja: string;
                                    }[];
                                };
                            }[];
                            placed: {
                                facility: {
                                    id: string;
                                    name: string;
                                    officeNo: string;
                                    phone: string | null;
                                    reportedAt: string | null;
                                };
                                place: number;
                                questions: {
                                    /** @enum {string} */
                                    code: "ask-rooms" | "ask-conditions" | "ask-exception" | "ask-medical-care" | "ask-behaviour" | "ask-wheelchair" | "ask-infection" | "ask-age" | "ask-sex" | "ask-trial-stay" | "ask-admission-hours";
                                    en: string;
                                    ja: string;
                                }[];
                                rooms: {
                                    id: string;
                                    name: string;
                                    reportedAt: string | null;
                                }[];
                                why: {
                                    /** @enum {string} */
                                    freshness: "fresh" | "ageing" | "stale" | "none";
                                    km: number | null;
                                    known: ("trial-stay" | "earlier-stay" | "wish") | null;
                                    recentOffers: number;
                                    scarceUnneeded: number;
                                    sentences: {
                                        code: string;
                                        en: string;
                                        ja: string;
                                    }[];
                                };
                            }[];
                            ruleVersion: string;
                            search: ("ranked" | "offering" | "placed" | "reopened" | "exhausted" | "stopped") | null;
                            withoutRooms: {
                                count: number;
                                facilities: {
                                    id: string;
                                    name: string;
                                    officeNo: string;
                                    phone: string | null;
                                    reportedAt: string | null;
                                }[];
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The next-support meetings of an emergency
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                cancelledAt: string | null;
                                emergencyId: string;
                                heldAt: string | null;
                                id: string;
                                minutes: string | null;
                                participants: string[];
                                place: string;
                                plannedAt: string;
                                version: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Plan a next-support meeting
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         */
        post: {
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
                    "application/json": {
                        participants: string[];
                        place: string;
                        /** Format: date-time */
                        plannedAt: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cancelledAt: string | null;
                            emergencyId: string;
                            heldAt: string | null;
                            id: string;
                            minutes: string | null;
                            participants: string[];
                            place: string;
                            plannedAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/next-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what support is to follow the stay
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `step-out-of-order` (409): This step is not possible now.
         */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        kind: "HOME" | "SHORT_STAY" | "GROUP_HOME" | "RESIDENTIAL" | "HOSPITAL" | "OTHER";
                        /** @default null */
                        note?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calledAt: string;
                            caller: {
                                [key: string]: unknown;
                            };
                            caseId: string | null;
                            closedAt: string | null;
                            handOverTo: {
                                name: string;
                                userId: string;
                            } | null;
                            hasCase: boolean;
                            id: string;
                            isAbuseSuspected: boolean;
                            isPaging: boolean;
                            number: string;
                            ownerId: string | null;
                            ownerName: string | null;
                            person: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            personIsSafe: "yes" | "no" | "unknown";
                            personLocation: string | null;
                            possible: {
                                /** @enum {string} */
                                action: "triage" | "identify" | "decide" | "start-matching" | "search-failed" | "placed" | "transfer-started" | "placement-lost" | "admitted" | "extended" | "next-step" | "discharged" | "reviewed" | "close" | "no-action" | "transferred-to-agency";
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            receivedAt: string;
                            receivedBy: string;
                            situation: string;
                            state: {
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            targets: {
                                dueAt: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                                metAt: string | null;
                                name: string;
                                /** @enum {string} */
                                standing: "met" | "met-late" | "open" | "overdue";
                            }[];
                            urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/no-action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End it: nothing is to be done
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `step-out-of-order` (409): This step is not possible now.
         */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calledAt: string;
                            caller: {
                                [key: string]: unknown;
                            };
                            caseId: string | null;
                            closedAt: string | null;
                            handOverTo: {
                                name: string;
                                userId: string;
                            } | null;
                            hasCase: boolean;
                            id: string;
                            isAbuseSuspected: boolean;
                            isPaging: boolean;
                            number: string;
                            ownerId: string | null;
                            ownerName: string | null;
                            person: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            personIsSafe: "yes" | "no" | "unknown";
                            personLocation: string | null;
                            possible: {
                                /** @enum {string} */
                                action: "triage" | "identify" | "decide" | "start-matching" | "search-failed" | "placed" | "transfer-started" | "placement-lost" | "admitted" | "extended" | "next-step" | "discharged" | "reviewed" | "close" | "no-action" | "transferred-to-agency";
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            receivedAt: string;
                            receivedBy: string;
                            situation: string;
                            state: {
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            targets: {
                                dueAt: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                                metAt: string | null;
                                name: string;
                                /** @enum {string} */
                                standing: "met" | "met-late" | "open" | "overdue";
                            }[];
                            urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a line to the record
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         */
        post: {
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
                    "application/json": {
                        /**
                         * @default note
                         * @enum {string}
                         */
                        kind?: "note" | "call-back" | "informed" | "safety-check" | "rescue";
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calledAt: string;
                            caller: {
                                [key: string]: unknown;
                            };
                            caseId: string | null;
                            closedAt: string | null;
                            handOverTo: {
                                name: string;
                                userId: string;
                            } | null;
                            hasCase: boolean;
                            id: string;
                            isAbuseSuspected: boolean;
                            isPaging: boolean;
                            number: string;
                            ownerId: string | null;
                            ownerName: string | null;
                            person: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            personIsSafe: "yes" | "no" | "unknown";
                            personLocation: string | null;
                            possible: {
                                /** @enum {string} */
                                action: "triage" | "identify" | "decide" | "start-matching" | "search-failed" | "placed" | "transfer-started" | "placement-lost" | "admitted" | "extended" | "next-step" | "discharged" | "reviewed" | "close" | "no-action" | "transferred-to-agency";
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            receivedAt: string;
                            receivedBy: string;
                            situation: string;
                            state: {
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            targets: {
                                dueAt: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                                metAt: string | null;
                                name: string;
                                /** @enum {string} */
                                standing: "met" | "met-late" | "open" | "overdue";
                            }[];
                            urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every offer made for the emergency
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                because: {
                                    /** @enum {string} */
                                    code: "placed-elsewhere" | "search-stopped" | "condition-refused" | "disclosure-stopped" | "room-closed" | "by-coordinator";
                                    en: string;
                                    ja: string;
                                } | null;
                                canAnswer: {
                                    code: string | null;
                                    en: string;
                                    ja: string;
                                    possible: boolean;
                                };
                                cancellation: {
                                    en: string;
                                    ja: string;
                                    note: string | null;
                                    /** @enum {string} */
                                    reason: "facility-cancelled" | "room-unusable" | "person-refused" | "taken-to-hospital" | "other";
                                    /** @enum {string} */
                                    side: "person" | "facility" | "neither";
                                } | null;
                                condition: string | null;
                                decline: {
                                    en: string;
                                    ja: string;
                                    note: string | null;
                                    /** @enum {string} */
                                    reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                    /** @enum {string} */
                                    side: "person" | "facility" | "neither";
                                } | null;
                                emergencyId: string;
                                endedAt: string | null;
                                expiresAt: string | null;
                                facility: {
                                    id: string;
                                    name: string;
                                    phone: string | null;
                                };
                                id: string;
                                isUnreached: boolean;
                                manual: {
                                    agreedWith: string;
                                    isOutsideList: boolean;
                                    reason: string;
                                } | null;
                                place: number | null;
                                plannedEnd: string;
                                reference: string;
                                room: {
                                    id: string;
                                    name: string;
                                };
                                sentAt: string;
                                /** @enum {string} */
                                status: "sent" | "seen" | "conditional" | "accepted" | "cancelled" | "declined" | "expired" | "withdrawn";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Offer one room by hand
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `not-searching` (409): The emergency is not looking for a room. Decide to admit first.
         *     - `already-placed` (409): The person has already been placed.
         *     - `search-stopped` (409): The search has been stopped.
         *     - `nothing-to-disclose` (409): There is no consent: nothing about the person may be shown to a facility.
         *     - `no-such-room` (404): There is no such room.
         *     - `room-taken` (409): The room is already held, reserved or occupied.
         */
        post: {
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
                    "application/json": {
                        /** Format: uuid */
                        roomId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            because: {
                                /** @enum {string} */
                                code: "placed-elsewhere" | "search-stopped" | "condition-refused" | "disclosure-stopped" | "room-closed" | "by-coordinator";
                                en: string;
                                ja: string;
                            } | null;
                            canAnswer: {
                                code: string | null;
                                en: string;
                                ja: string;
                                possible: boolean;
                            };
                            cancellation: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "facility-cancelled" | "room-unusable" | "person-refused" | "taken-to-hospital" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            condition: string | null;
                            decline: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            emergencyId: string;
                            endedAt: string | null;
                            expiresAt: string | null;
                            facility: {
                                id: string;
                                name: string;
                                phone: string | null;
                            };
                            id: string;
                            isUnreached: boolean;
                            manual: {
                                agreedWith: string;
                                isOutsideList: boolean;
                                reason: string;
                            } | null;
                            place: number | null;
                            plannedEnd: string;
                            reference: string;
                            room: {
                                id: string;
                                name: string;
                            };
                            sentAt: string;
                            sheet: ({
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            /** @enum {string} */
                            status: "sent" | "seen" | "conditional" | "accepted" | "cancelled" | "declined" | "expired" | "withdrawn";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/placement-lost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The accepted room is lost before the person is there: a room is sought again
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `step-out-of-order` (409): This step is not possible now.
         */
        post: {
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
                    "application/json": {
                        /** @default null */
                        note?: string | null;
                        /** @enum {string} */
                        reason: "facility-cancelled" | "room-unusable" | "person-refused" | "taken-to-hospital" | "other";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calledAt: string;
                            caller: {
                                [key: string]: unknown;
                            };
                            caseId: string | null;
                            closedAt: string | null;
                            handOverTo: {
                                name: string;
                                userId: string;
                            } | null;
                            hasCase: boolean;
                            id: string;
                            isAbuseSuspected: boolean;
                            isPaging: boolean;
                            number: string;
                            ownerId: string | null;
                            ownerName: string | null;
                            person: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            personIsSafe: "yes" | "no" | "unknown";
                            personLocation: string | null;
                            possible: {
                                /** @enum {string} */
                                action: "triage" | "identify" | "decide" | "start-matching" | "search-failed" | "placed" | "transfer-started" | "placement-lost" | "admitted" | "extended" | "next-step" | "discharged" | "reviewed" | "close" | "no-action" | "transferred-to-agency";
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            receivedAt: string;
                            receivedBy: string;
                            situation: string;
                            state: {
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            targets: {
                                dueAt: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                                metAt: string | null;
                                name: string;
                                /** @enum {string} */
                                standing: "met" | "met-late" | "open" | "overdue";
                            }[];
                            urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of the emergency (緊急対応記録票)
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            sections: {
                                heading: string;
                                rows: {
                                    label: string;
                                    value: string;
                                }[];
                            }[];
                            timeline: {
                                at: string;
                                by: string;
                                label: string;
                                text: string;
                            }[];
                            title: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/record.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record as a page for A4 paper
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down the review of the team, with the tasks that follow from it
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `step-out-of-order` (409): This step is not possible now.
         *     - `no-such-assignee` (422): There is no such person. Choose again.
         *     - `task-due-past` (422): A task is due today or later.
         */
        post: {
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
                    "application/json": {
                        improvements: string;
                        isCaseUpdated: boolean;
                        tasks?: {
                            action: string;
                            assignee: {
                                /** @enum {string} */
                                kind: "user";
                                /** Format: uuid */
                                userId: string;
                            } | {
                                /** @enum {string} */
                                kind: "other";
                                name: string;
                            };
                            dueOn: string;
                            issue: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calledAt: string;
                            caller: {
                                [key: string]: unknown;
                            };
                            caseId: string | null;
                            closedAt: string | null;
                            handOverTo: {
                                name: string;
                                userId: string;
                            } | null;
                            hasCase: boolean;
                            id: string;
                            isAbuseSuspected: boolean;
                            isPaging: boolean;
                            number: string;
                            ownerId: string | null;
                            ownerName: string | null;
                            person: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            personIsSafe: "yes" | "no" | "unknown";
                            personLocation: string | null;
                            possible: {
                                /** @enum {string} */
                                action: "triage" | "identify" | "decide" | "start-matching" | "search-failed" | "placed" | "transfer-started" | "placement-lost" | "admitted" | "extended" | "next-step" | "discharged" | "reviewed" | "close" | "no-action" | "transferred-to-agency";
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            receivedAt: string;
                            receivedBy: string;
                            situation: string;
                            state: {
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            targets: {
                                dueAt: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                                metAt: string | null;
                                name: string;
                                /** @enum {string} */
                                standing: "met" | "met-late" | "open" | "overdue";
                            }[];
                            urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask facilities in the order of the ranking, or those named, one or several at once
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `not-searching` (409): The emergency is not looking for a room. Decide to admit first.
         *     - `already-placed` (409): The person has already been placed.
         *     - `search-stopped` (409): The search has been stopped.
         *     - `nothing-to-disclose` (409): There is no consent: nothing about the person may be shown to a facility.
         *     - `facility-not-matched` (422): A facility is not in the ranking. Offer it one of its rooms by hand instead.
         */
        post: {
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
                    "application/json": {
                        facilityIds?: string[];
                        /** @default 1 */
                        parallel?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: string[];
                            emergencyId: string;
                            open: {
                                facilityId: string;
                                offerId: string;
                            }[];
                            queue: string[];
                            /** @enum {string} */
                            status: "ranked" | "offering" | "placed" | "reopened" | "exhausted" | "stopped";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The person's emergency sheet: what is registered with what was said tonight
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ageYears: number | null;
                            behaviourScore: number | null;
                            birthDate: string | null;
                            caseId: string | null;
                            isChild: boolean | null;
                            isProvisional: boolean | null;
                            name: string | null;
                            nameKana: string | null;
                            profile: {
                                [key: string]: unknown;
                            };
                            registrationNo: string | null;
                            sex: ("MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED") | null;
                            wardCode: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an emergency: the first to do so owns it
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-escalation` (404): Nobody is being paged for this.
         *     - `already-taken` (409): Somebody else has taken this already.
         *     - `already-settled` (409): The escalation of this emergency is over.
         *     - `not-on-call` (403): Only people who were paged, are on call or manage the base can take this.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            leaseUntil: string;
                            owner: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a task to an emergency that was reviewed
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `no-such-assignee` (422): There is no such person. Choose again.
         *     - `task-due-past` (422): A task is due today or later.
         */
        post: {
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
                    "application/json": {
                        action: string;
                        assignee: {
                            /** @enum {string} */
                            kind: "user";
                            /** Format: uuid */
                            userId: string;
                        } | {
                            /** @enum {string} */
                            kind: "other";
                            name: string;
                        };
                        dueOn: string;
                        issue: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            action: string;
                            assigneeId: string | null;
                            assigneeName: string;
                            cancelledAt: string | null;
                            doneAt: string | null;
                            dueOn: string;
                            emergencyId: string;
                            id: string;
                            isOverdue: boolean;
                            issue: string;
                            number: string;
                            result: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that happened, in order
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                at: string;
                                by: {
                                    id: string;
                                    name: string | null;
                                } | null;
                                data: {
                                    [key: string]: unknown;
                                };
                                id: string;
                                kind: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            number: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person is on the way to the room that was accepted
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `step-out-of-order` (409): This step is not possible now.
         *     - `no-room-accepted` (409): No facility has accepted yet.
         *     - `arrival-out-of-range` (422): The expected arrival must lie between 12 hours ago and 3 days ahead.
         */
        post: {
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
                    "application/json": {
                        escort: string;
                        /** Format: date-time */
                        expectedAt: string;
                        /** @enum {string} */
                        means: "FACILITY_CAR" | "BASE_CAR" | "FAMILY_CAR" | "CARE_TAXI" | "AMBULANCE" | "POLICE" | "ON_FOOT" | "OTHER";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            emergencyId: string;
                            expectedAt: string | null;
                            facilityId: string;
                            facilityName: string;
                            id: string;
                            isExtensionAsked: boolean;
                            isOverdue: boolean;
                            names: {
                                [key: string]: string;
                            };
                            notes: {
                                at: string;
                                byUser: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "general" | "meal" | "sleep" | "health" | "behaviour" | "family" | "incident";
                                text: string;
                            }[];
                            number: string;
                            plannedEnd: string;
                            possible: string[];
                            roomId: string;
                            roomName: string;
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            state: {
                                status: string;
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "reserved" | "in-transit" | "admitted" | "extended" | "departed" | "cancelled";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/transfer-to-agency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End it: another agency has taken over
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `step-out-of-order` (409): This step is not possible now.
         */
        post: {
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
                    "application/json": {
                        agency: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calledAt: string;
                            caller: {
                                [key: string]: unknown;
                            };
                            caseId: string | null;
                            closedAt: string | null;
                            handOverTo: {
                                name: string;
                                userId: string;
                            } | null;
                            hasCase: boolean;
                            id: string;
                            isAbuseSuspected: boolean;
                            isPaging: boolean;
                            number: string;
                            ownerId: string | null;
                            ownerName: string | null;
                            person: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            personIsSafe: "yes" | "no" | "unknown";
                            personLocation: string | null;
                            possible: {
                                /** @enum {string} */
                                action: "triage" | "identify" | "decide" | "start-matching" | "search-failed" | "placed" | "transfer-started" | "placement-lost" | "admitted" | "extended" | "next-step" | "discharged" | "reviewed" | "close" | "no-action" | "transferred-to-agency";
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            receivedAt: string;
                            receivedBy: string;
                            situation: string;
                            state: {
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            targets: {
                                dueAt: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                                metAt: string | null;
                                name: string;
                                /** @enum {string} */
                                standing: "met" | "met-late" | "open" | "overdue";
                            }[];
                            urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/{id}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge the urgency
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `step-out-of-order` (409): This step is not possible now.
         *     - `intake-incomplete` (409): Record a call-back number (or why there is none) and where the person is before the triage. RED needs neither.
         *     - `rescue-not-confirmed` (422): For RED, record that 119 or 110 was called, or why not.
         */
        post: {
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
                    "application/json": {
                        callBackPhone?: string | null;
                        /** @default null */
                        noCallBackReason?: string | null;
                        /** @default null */
                        note?: string | null;
                        /** @default null */
                        personIsSafe?: ("yes" | "no" | "unknown") | null;
                        /** @default null */
                        personLocation?: string | null;
                        /** @default null */
                        rescue?: ({
                            /** @enum {boolean} */
                            isCalled: true;
                            numbers: ("110" | "119")[];
                        } | {
                            /** @enum {boolean} */
                            isCalled: false;
                            reason: string;
                        }) | null;
                        /** @enum {string} */
                        urgency: "RED" | "ORANGE" | "YELLOW" | "GREEN";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calledAt: string;
                            caller: {
                                [key: string]: unknown;
                            };
                            caseId: string | null;
                            closedAt: string | null;
                            handOverTo: {
                                name: string;
                                userId: string;
                            } | null;
                            hasCase: boolean;
                            id: string;
                            isAbuseSuspected: boolean;
                            isPaging: boolean;
                            number: string;
                            ownerId: string | null;
                            ownerName: string | null;
                            person: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            personIsSafe: "yes" | "no" | "unknown";
                            personLocation: string | null;
                            possible: {
                                /** @enum {string} */
                                action: "triage" | "identify" | "decide" | "start-matching" | "search-failed" | "placed" | "transfer-started" | "placement-lost" | "admitted" | "extended" | "next-step" | "discharged" | "reviewed" | "close" | "no-action" | "transferred-to-agency";
                                label: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            receivedAt: string;
                            receivedBy: string;
                            situation: string;
                            state: {
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            targets: {
                                dueAt: string;
                                label: {
                                    en: string;
                                    ja: string;
                                };
                                metAt: string | null;
                                name: string;
                                /** @enum {string} */
                                standing: "met" | "met-late" | "open" | "overdue";
                            }[];
                            urgency: ("RED" | "ORANGE" | "YELLOW" | "GREEN") | null;
                            version: number;
                            wardCode: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emergencies/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * While a call comes in: who it may be, by a number, a name or a part of either
         * @description Who: coordinator, base_manager.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            calls: {
                                id: string;
                                number: string;
                                ownerName: string | null;
                                receivedAt: string;
                                /** @enum {string} */
                                status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                                statusLabel: {
                                    en: string;
                                    ja: string;
                                };
                            }[];
                            items: {
                                birthDate: string | null;
                                caseId: string;
                                hasConsent: boolean;
                                name: string;
                                nameKana: string;
                                phone: string | null;
                                registrationNo: string;
                                relation: string | null;
                                running: {
                                    id: string;
                                    number: string;
                                    ownerName: string | null;
                                    /** @enum {string} */
                                    status: "RECEIVED" | "TRIAGED" | "IDENTIFIED" | "DECIDED" | "MATCHING" | "PLACED" | "IN_TRANSIT" | "ADMITTED" | "EXTENDED" | "NEXT_STEP" | "DISCHARGED" | "REVIEWED" | "CLOSED" | "NO_ACTION" | "TRANSFERRED";
                                    statusLabel: {
                                        en: string;
                                        ja: string;
                                    };
                                } | null;
                                /** @enum {string} */
                                sex: "MALE" | "FEMALE" | "OTHER" | "UNDISCLOSED";
                                /** @enum {string} */
                                status: "DRAFT" | "CONSENT_PENDING" | "UNDER_REVIEW" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "CLOSED";
                                whose: ("PERSON" | "CAREGIVER" | "CONTACT" | "SUPPORTER") | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalation-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom to page, and when
         * @description Who: coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changedAt: string | null;
                            policy: {
                                leaseSeconds: number;
                                repeatEverySeconds: number;
                                steps: {
                                    afterSeconds: number;
                                    bothMustAnswer?: boolean;
                                    channels?: ("push" | "sms" | "voice" | "email" | "webhook")[] | null;
                                    people?: string[];
                                    targets: ("primary" | "secondary" | "manager")[];
                                }[];
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        /**
         * Change whom to page, and when; running escalations keep their policy
         * @description Who: base_manager.
         *     Refusals:
         *     - `policy-changed` (412): Somebody changed this before you: look at the newest version.
         *     - `level-reaches-nobody` (422): There is a step that can reach nobody in the next 14 days. Fill the shifts, or page somebody else.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        leaseSeconds: number;
                        repeatEverySeconds: number;
                        steps: {
                            afterSeconds: number;
                            bothMustAnswer?: boolean;
                            channels?: ("push" | "sms" | "voice" | "email" | "webhook")[] | null;
                            people?: string[];
                            targets: ("primary" | "secondary" | "manager")[];
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changedAt: string | null;
                            policy: {
                                leaseSeconds: number;
                                repeatEverySeconds: number;
                                steps: {
                                    afterSeconds: number;
                                    bothMustAnswer?: boolean;
                                    channels?: ("push" | "sms" | "voice" | "email" | "webhook")[] | null;
                                    people?: string[];
                                    targets: ("primary" | "secondary" | "manager")[];
                                }[];
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalation-policy/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who would be paged when and how by this policy, if nobody answered; nothing is kept
         * @description Who: coordinator, base_manager.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        minutes: number;
                        policy: {
                            leaseSeconds: number;
                            repeatEverySeconds: number;
                            steps: {
                                afterSeconds: number;
                                bothMustAnswer?: boolean;
                                channels?: ("push" | "sms" | "voice" | "email" | "webhook")[] | null;
                                people?: string[];
                                targets: ("primary" | "secondary" | "manager")[];
                            }[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alarms: {
                                /** Format: date-time */
                                at: string;
                                code: string;
                            }[];
                            entries: {
                                afterSeconds: number;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                channel: "console" | "email" | "webhook" | "push" | "sms" | "voice" | "sink";
                                level: number;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                /** @enum {string} */
                                reason: "level" | "repeat";
                            }[];
                            isCut: boolean;
                            unreachable: {
                                level: number;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                                /** @enum {string} */
                                target: "primary" | "secondary" | "manager" | "person";
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/escalation-policy/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every policy there was, and who wrote it
         * @description Who: coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            versions: {
                                /** Format: date-time */
                                changedAt: string;
                                changedBy: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                                policy: {
                                    leaseSeconds: number;
                                    repeatEverySeconds: number;
                                    steps: {
                                        afterSeconds: number;
                                        bothMustAnswer?: boolean;
                                        channels?: ("push" | "sms" | "voice" | "email" | "webhook")[] | null;
                                        people?: string[];
                                        targets: ("primary" | "secondary" | "manager")[];
                                    }[];
                                };
                                version: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facilities, by ward and by part of the name
         * @description Who: coordinator, base_manager, admin, ward_staff, consultation_staff, facility_staff.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    /**
                     * @description JIS X 0402 without check digit
                     * @example 04101
                     */
                    municipalityCode?: string;
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                address: string;
                                capacity: number | null;
                                corporation: string;
                                fax: string | null;
                                id: string;
                                latitude: number | null;
                                longitude: number | null;
                                municipalityCode: string;
                                name: string;
                                nameKana: string;
                                officeNo: string;
                                phone: string | null;
                                roomCount: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One facility with its newest acceptance conditions
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-facility` (404): There is no such facility.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
                            capacity: number | null;
                            conditions: {
                                admissionHours: ({
                                    /**
                                     * @description Asia/Tokyo, HH:MM
                                     * @example 09:00
                                     */
                                    from: string;
                                    /**
                                     * @description Asia/Tokyo, HH:MM
                                     * @example 09:00
                                     */
                                    to: string;
                                } | {
                                    byDay: {
                                        [key: string]: {
                                            /**
                                             * @description Asia/Tokyo, HH:MM
                                             * @example 09:00
                                             */
                                            from: string;
                                            /**
                                             * @description Asia/Tokyo, HH:MM
                                             * @example 09:00
                                             */
                                            to: string;
                                        } | null;
                                    };
                                }) | null;
                                behaviourMax: number | null;
                                children: boolean | null;
                                infection: boolean | null;
                                maxAge: number | null;
                                medicalCare: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[] | null;
                                minAge: number | null;
                                nightStaff: boolean | null;
                                nurse: boolean | null;
                                sex: ("MALE" | "FEMALE" | "ANY") | null;
                                transport: boolean | null;
                                trialStayRequired: boolean | null;
                                wheelchair: boolean | null;
                            } | null;
                            conditionsVersion: number | null;
                            corporation: string;
                            fax: string | null;
                            id: string;
                            latitude: number | null;
                            longitude: number | null;
                            municipalityCode: string;
                            name: string;
                            nameKana: string;
                            officeNo: string;
                            phone: string | null;
                            roomCount: number;
                            staleAfterMinutes: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilities/{id}/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a facility accepts, with the version to edit
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-facility` (404): There is no such facility.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            conditions: {
                                admissionHours: ({
                                    /**
                                     * @description Asia/Tokyo, HH:MM
                                     * @example 09:00
                                     */
                                    from: string;
                                    /**
                                     * @description Asia/Tokyo, HH:MM
                                     * @example 09:00
                                     */
                                    to: string;
                                } | {
                                    byDay: {
                                        [key: string]: {
                                            /**
                                             * @description Asia/Tokyo, HH:MM
                                             * @example 09:00
                                             */
                                            from: string;
                                            /**
                                             * @description Asia/Tokyo, HH:MM
                                             * @example 09:00
                                             */
                                            to: string;
                                        } | null;
                                    };
                                }) | null;
                                behaviourMax: number | null;
                                children: boolean | null;
                                infection: boolean | null;
                                maxAge: number | null;
                                medicalCare: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[] | null;
                                minAge: number | null;
                                nightStaff: boolean | null;
                                nurse: boolean | null;
                                sex: ("MALE" | "FEMALE" | "ANY") | null;
                                transport: boolean | null;
                                trialStayRequired: boolean | null;
                                wheelchair: boolean | null;
                            } | null;
                            createdAt: string | null;
                            facilityId: string;
                            version: number;
                        };
                    };
                };
            };
        };
        /**
         * State what a facility accepts, as a new version
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-facility` (404): There is no such facility.
         *     - `conditions-changed` (412): Somebody else changed the conditions first. Look at their newest version.
         */
        put: {
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
                    "application/json": {
                        admissionHours: ({
                            /**
                             * @description Asia/Tokyo, HH:MM
                             * @example 09:00
                             */
                            from: string;
                            /**
                             * @description Asia/Tokyo, HH:MM
                             * @example 09:00
                             */
                            to: string;
                        } | {
                            byDay: {
                                [key: string]: {
                                    /**
                                     * @description Asia/Tokyo, HH:MM
                                     * @example 09:00
                                     */
                                    from: string;
                                    /**
                                     * @description Asia/Tokyo, HH:MM
                                     * @example 09:00
                                     */
                                    to: string;
                                } | null;
                            };
                        }) | null;
                        behaviourMax: number | null;
                        children: boolean | null;
                        infection: boolean | null;
                        maxAge: number | null;
                        medicalCare: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[] | null;
                        minAge: number | null;
                        nightStaff: boolean | null;
                        nurse: boolean | null;
                        sex: ("MALE" | "FEMALE" | "ANY") | null;
                        transport: boolean | null;
                        trialStayRequired: boolean | null;
                        wheelchair: boolean | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            conditions: {
                                admissionHours: ({
                                    /**
                                     * @description Asia/Tokyo, HH:MM
                                     * @example 09:00
                                     */
                                    from: string;
                                    /**
                                     * @description Asia/Tokyo, HH:MM
                                     * @example 09:00
                                     */
                                    to: string;
                                } | {
                                    byDay: {
                                        [key: string]: {
                                            /**
                                             * @description Asia/Tokyo, HH:MM
                                             * @example 09:00
                                             */
                                            from: string;
                                            /**
                                             * @description Asia/Tokyo, HH:MM
                                             * @example 09:00
                                             */
                                            to: string;
                                        } | null;
                                    };
                                }) | null;
                                behaviourMax: number | null;
                                children: boolean | null;
                                infection: boolean | null;
                                maxAge: number | null;
                                medicalCare: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[] | null;
                                minAge: number | null;
                                nightStaff: boolean | null;
                                nurse: boolean | null;
                                sex: ("MALE" | "FEMALE" | "ANY") | null;
                                transport: boolean | null;
                                trialStayRequired: boolean | null;
                                wheelchair: boolean | null;
                            } | null;
                            createdAt: string | null;
                            facilityId: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilities/{id}/conditions/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of what a facility accepts, with what each has changed
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-facility` (404): There is no such facility.
         */
        get: {
            parameters: {
                query?: {
                    before?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                changed: ("medicalCare" | "nurse" | "nightStaff" | "behaviourMax" | "wheelchair" | "sex" | "minAge" | "maxAge" | "children" | "infection" | "trialStayRequired" | "transport" | "admissionHours")[];
                                conditions: {
                                    admissionHours: ({
                                        /**
                                         * @description Asia/Tokyo, HH:MM
                                         * @example 09:00
                                         */
                                        from: string;
                                        /**
                                         * @description Asia/Tokyo, HH:MM
                                         * @example 09:00
                                         */
                                        to: string;
                                    } | {
                                        byDay: {
                                            [key: string]: {
                                                /**
                                                 * @description Asia/Tokyo, HH:MM
                                                 * @example 09:00
                                                 */
                                                from: string;
                                                /**
                                                 * @description Asia/Tokyo, HH:MM
                                                 * @example 09:00
                                                 */
                                                to: string;
                                            } | null;
                                        };
                                    }) | null;
                                    behaviourMax: number | null;
                                    children: boolean | null;
                                    infection: boolean | null;
                                    maxAge: number | null;
                                    medicalCare: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[] | null;
                                    minAge: number | null;
                                    nightStaff: boolean | null;
                                    nurse: boolean | null;
                                    sex: ("MALE" | "FEMALE" | "ANY") | null;
                                    transport: boolean | null;
                                    trialStayRequired: boolean | null;
                                    wheelchair: boolean | null;
                                };
                                createdAt: string;
                                createdBy: {
                                    name: string | null;
                                    userId: string;
                                } | null;
                                former: {
                                    admissionHours: ({
                                        /**
                                         * @description Asia/Tokyo, HH:MM
                                         * @example 09:00
                                         */
                                        from: string;
                                        /**
                                         * @description Asia/Tokyo, HH:MM
                                         * @example 09:00
                                         */
                                        to: string;
                                    } | {
                                        byDay: {
                                            [key: string]: {
                                                /**
                                                 * @description Asia/Tokyo, HH:MM
                                                 * @example 09:00
                                                 */
                                                from: string;
                                                /**
                                                 * @description Asia/Tokyo, HH:MM
                                                 * @example 09:00
                                                 */
                                                to: string;
                                            } | null;
                                        };
                                    }) | null;
                                    behaviourMax: number | null;
                                    children: boolean | null;
                                    infection: boolean | null;
                                    maxAge: number | null;
                                    medicalCare: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[] | null;
                                    minAge: number | null;
                                    nightStaff: boolean | null;
                                    nurse: boolean | null;
                                    sex: ("MALE" | "FEMALE" | "ANY") | null;
                                    transport: boolean | null;
                                    trialStayRequired: boolean | null;
                                    wheelchair: boolean | null;
                                } | null;
                                version: number;
                            }[];
                            next: number | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilities/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Whom of its staff to page for an offer, in this order
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-facility` (404): There is no such facility.
         *     - `profile-changed` (412): Somebody else changed the facility first. Look at it as it is now.
         *     - `contact-not-of-facility` (422): Only active staff of this facility can be chosen.
         */
        put: {
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
                    "application/json": {
                        contacts: {
                            /** @enum {string} */
                            hours: "ALWAYS" | "DAY" | "NIGHT";
                            /** Format: uuid */
                            userId: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cleaningMinutes: number;
                            contacts: {
                                /** @enum {string} */
                                hours: "ALWAYS" | "DAY" | "NIGHT";
                                isActive: boolean;
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            facilityId: string;
                            fax: string | null;
                            kind: ("COMBINED" | "VACANT_BED" | "STANDALONE") | null;
                            medicalClass: ("WELFARE" | "WELFARE_ENHANCED" | "MEDICAL") | null;
                            phone: string | null;
                            reportHours: string[];
                            staff: {
                                name: string;
                                userId: string;
                            }[];
                            staleAfterMinutes: number;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilities/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a facility says of itself, and whom of its staff to page
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-facility` (404): There is no such facility.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cleaningMinutes: number;
                            contacts: {
                                /** @enum {string} */
                                hours: "ALWAYS" | "DAY" | "NIGHT";
                                isActive: boolean;
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            facilityId: string;
                            fax: string | null;
                            kind: ("COMBINED" | "VACANT_BED" | "STANDALONE") | null;
                            medicalClass: ("WELFARE" | "WELFARE_ENHANCED" | "MEDICAL") | null;
                            phone: string | null;
                            reportHours: string[];
                            staff: {
                                name: string;
                                userId: string;
                            }[];
                            staleAfterMinutes: number;
                            version: number;
                        };
                    };
                };
            };
        };
        /**
         * Change it; its kind and class only by the base
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-facility` (404): There is no such facility.
         *     - `profile-changed` (412): Somebody else changed the facility first. Look at it as it is now.
         *     - `profile-field-of-base` (403): The kind and the class of a facility are changed by the base alone.
         */
        put: {
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
                    "application/json": {
                        cleaningMinutes: number;
                        /** @default null */
                        fax?: string | null;
                        /** @default null */
                        kind?: ("COMBINED" | "VACANT_BED" | "STANDALONE") | null;
                        /** @default null */
                        medicalClass?: ("WELFARE" | "WELFARE_ENHANCED" | "MEDICAL") | null;
                        /** @default null */
                        phone?: string | null;
                        reportHours: string[];
                        staleAfterMinutes: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cleaningMinutes: number;
                            contacts: {
                                /** @enum {string} */
                                hours: "ALWAYS" | "DAY" | "NIGHT";
                                isActive: boolean;
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            facilityId: string;
                            fax: string | null;
                            kind: ("COMBINED" | "VACANT_BED" | "STANDALONE") | null;
                            medicalClass: ("WELFARE" | "WELFARE_ENHANCED" | "MEDICAL") | null;
                            phone: string | null;
                            reportHours: string[];
                            staff: {
                                name: string;
                                userId: string;
                            }[];
                            staleAfterMinutes: number;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilities/{id}/secured-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of the days on which rooms of a facility were secured
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-facility` (404): There is no such facility.
         *     - `period-too-long` (422): Ask for 400 days at the most.
         *     - `period-ends-before-start` (422): The last day must not come before the first.
         */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    until?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            facilityId: string;
                            facilityName: string;
                            from: string;
                            rooms: {
                                ahead: number;
                                byUse: {
                                    hold: number;
                                    reservation: number;
                                    stay: number;
                                    trial: number;
                                };
                                contracts: {
                                    fromDay: string;
                                    id: string;
                                    note: string | null;
                                    roomId: string;
                                    /** @enum {string} */
                                    secured: "DEDICATED" | "PRIORITY" | "COOPERATING";
                                    untilDay: string | null;
                                    version: number;
                                }[];
                                days: number;
                                free: number;
                                roomId: string;
                                roomName: string;
                                stretches: {
                                    days: number;
                                    from: string;
                                    /** @enum {string} */
                                    outcome: "used" | "unusable" | "unknown" | "free";
                                    until: string;
                                    use: ("stay" | "trial" | "reservation" | "hold") | null;
                                }[];
                                unknown: number;
                                unusable: number;
                                used: number;
                            }[];
                            until: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilities/{id}/surge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What it last said of that
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-facility` (404): There is no such facility.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            newest: {
                                at: string;
                                facilityId: string;
                                id: string;
                                note: string | null;
                                within24h: number;
                                within72h: number;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * How many more persons it could take within 24 and 72 hours
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-facility` (404): There is no such facility.
         */
        post: {
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
                    "application/json": {
                        /** @default null */
                        note?: string | null;
                        within24h: number;
                        within72h: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            at: string;
                            facilityId: string;
                            id: string;
                            note: string | null;
                            within24h: number;
                            within72h: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facilities/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facilities with their rooms, last report and whether their conditions are known
         * @description Who: coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    /**
                     * @description JIS X 0402 without check digit
                     * @example 04101
                     */
                    municipalityCode?: string;
                    q?: string;
                    which?: "all" | "with-rooms" | "unstated";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                conditionsVersion: number;
                                /** @enum {string} */
                                freshness: "fresh" | "ageing" | "stale" | "none";
                                id: string;
                                municipalityCode: string;
                                name: string;
                                officeNo: string;
                                /** @enum {string} */
                                origin: "register" | "manual";
                                phone: string | null;
                                reportedAt: string | null;
                                roomCount: number;
                                roomsInDoubt: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fallback-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom to call when all rooms are full
         * @description Who: coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                lastVerifiedOn: string | null;
                                name: string;
                                note: string | null;
                                phone: string;
                                position: number;
                                /** @enum {string} */
                                rung: "secured-rooms" | "other-short-stay" | "familiar-place" | "support-at-home" | "next-ward" | "medical" | "city";
                                staleDays: number | null;
                                version: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * One more, at the end of its step
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `too-many-contacts` (409): A step of the ladder has 30 contacts at the most.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @default null */
                        note?: string | null;
                        phone: string;
                        /** @enum {string} */
                        rung: "secured-rooms" | "other-short-stay" | "familiar-place" | "support-at-home" | "next-ward" | "medical" | "city";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            lastVerifiedOn: string | null;
                            name: string;
                            note: string | null;
                            phone: string;
                            position: number;
                            /** @enum {string} */
                            rung: "secured-rooms" | "other-short-stay" | "familiar-place" | "support-at-home" | "next-ward" | "medical" | "city";
                            staleDays: number | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fallback-contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change it, or its place in the order
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-contact` (404): There is no such contact.
         *     - `contact-changed` (412): Somebody else changed the contact first. Look at its newest version.
         *     - `too-many-contacts` (409): A step of the ladder has 30 contacts at the most.
         */
        put: {
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
                    "application/json": {
                        name: string;
                        /** @default null */
                        note?: string | null;
                        phone: string;
                        position?: number;
                        /** @enum {string} */
                        rung: "secured-rooms" | "other-short-stay" | "familiar-place" | "support-at-home" | "next-ward" | "medical" | "city";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            lastVerifiedOn: string | null;
                            name: string;
                            note: string | null;
                            phone: string;
                            position: number;
                            /** @enum {string} */
                            rung: "secured-rooms" | "other-short-stay" | "familiar-place" | "support-at-home" | "next-ward" | "medical" | "city";
                            staleDays: number | null;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        /**
         * It is called no more; what was recorded of calls to it stays
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-contact` (404): There is no such contact.
         *     - `contact-changed` (412): Somebody else changed the contact first. Look at its newest version.
         */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fallback-contacts/{id}/verified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody has called the number today: it is right
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-contact` (404): There is no such contact.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            lastVerifiedOn: string | null;
                            name: string;
                            note: string | null;
                            phone: string;
                            position: number;
                            /** @enum {string} */
                            rung: "secured-rooms" | "other-short-stay" | "familiar-place" | "support-at-home" | "next-ward" | "medical" | "city";
                            staleDays: number | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/match-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the ranking of facilities goes by
         * @description Who: coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changedAt: string | null;
                            changedBy: {
                                name: string;
                                userId: string;
                            } | null;
                            note: string | null;
                            rules: {
                                /** @default {} */
                                conditions: {
                                    [key: string]: "exclude" | "phone-first" | "ignore";
                                };
                                fairnessDays: number;
                                nightStaffFromBehaviour: number;
                                nurseFor: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[];
                                /**
                                 * @default [
                                 *       "known",
                                 *       "freshness",
                                 *       "scarce",
                                 *       "travel",
                                 *       "fairness"
                                 *     ]
                                 */
                                order: ("known" | "freshness" | "scarce" | "travel" | "fairness")[];
                                /** @default true */
                                phoneFirst: boolean;
                            };
                            ruleVersion: string;
                            version: number;
                        };
                    };
                };
            };
        };
        /**
         * Change what the next ranking goes by; rankings that are there stay as they are
         * @description Who: base_manager.
         *     Refusals:
         *     - `match-rules-changed` (412): Somebody changed the rules before you: look at the newest version.
         *     - `safety-weakened` (409): This makes conditions less careful on which a life may hang. Save it again with the confirmation if it is meant.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default false */
                        confirm?: boolean;
                        note: string;
                        rules: {
                            /** @default {} */
                            conditions?: {
                                [key: string]: "exclude" | "phone-first" | "ignore";
                            };
                            fairnessDays: number;
                            nightStaffFromBehaviour: number;
                            nurseFor: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[];
                            /**
                             * @default [
                             *       "known",
                             *       "freshness",
                             *       "scarce",
                             *       "travel",
                             *       "fairness"
                             *     ]
                             */
                            order?: ("known" | "freshness" | "scarce" | "travel" | "fairness")[];
                            /** @default true */
                            phoneFirst?: boolean;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changedAt: string | null;
                            changedBy: {
                                name: string;
                                userId: string;
                            } | null;
                            note: string | null;
                            rules: {
                                /** @default {} */
                                conditions: {
                                    [key: string]: "exclude" | "phone-first" | "ignore";
                                };
                                fairnessDays: number;
                                nightStaffFromBehaviour: number;
                                nurseFor: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[];
                                /**
                                 * @default [
                                 *       "known",
                                 *       "freshness",
                                 *       "scarce",
                                 *       "travel",
                                 *       "fairness"
                                 *     ]
                                 */
                                order: ("known" | "freshness" | "scarce" | "travel" | "fairness")[];
                                /** @default true */
                                phoneFirst: boolean;
                            };
                            ruleVersion: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/match-rules/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of the rules: who made it, when, why, and what it changed
         * @description Who: coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                changedAt: string | null;
                                changedBy: {
                                    name: string;
                                    userId: string;
                                } | null;
                                changes: ({
                                    after: ("known" | "freshness" | "scarce" | "travel" | "fairness")[];
                                    before: ("known" | "freshness" | "scarce" | "travel" | "fairness")[];
                                    /** @enum {string} */
                                    kind: "order";
                                } | {
                                    /** @enum {string} */
                                    after: "exclude" | "phone-first" | "ignore";
                                    /** @enum {string} */
                                    before: "exclude" | "phone-first" | "ignore";
                                    /** @enum {string} */
                                    code: "person-avoids" | "medical-care-unstated" | "medical-care-not-accepted" | "nurse-unstated" | "no-nurse" | "night-staff-unstated" | "no-night-staff" | "behaviour-unstated" | "behaviour-above-limit" | "wheelchair-unstated" | "wheelchair-not-accepted" | "sex-not-accepted" | "too-young" | "too-old" | "children-unstated" | "children-not-accepted" | "infection-unstated" | "infection-not-accepted" | "trial-stay-required" | "outside-admission-hours";
                                    /** @enum {string} */
                                    kind: "condition";
                                } | {
                                    after: number;
                                    before: number;
                                    /** @enum {string} */
                                    kind: "night-staff" | "fairness";
                                } | {
                                    added: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[];
                                    /** @enum {string} */
                                    kind: "nurse";
                                    removed: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[];
                                } | {
                                    after: boolean;
                                    /** @enum {string} */
                                    kind: "phone-first";
                                })[];
                                note: string | null;
                                rules: {
                                    /** @default {} */
                                    conditions: {
                                        [key: string]: "exclude" | "phone-first" | "ignore";
                                    };
                                    fairnessDays: number;
                                    nightStaffFromBehaviour: number;
                                    nurseFor: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[];
                                    /**
                                     * @default [
                                     *       "known",
                                     *       "freshness",
                                     *       "scarce",
                                     *       "travel",
                                     *       "fairness"
                                     *     ]
                                     */
                                    order: ("known" | "freshness" | "scarce" | "travel" | "fairness")[];
                                    /** @default true */
                                    phoneFirst: boolean;
                                };
                                ruleVersion: string;
                                version: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/match-rules/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same person under the rules in force and under edited ones; nothing is kept
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `nothing-to-try` (422): Choose either an emergency or a registered case to try the rules with.
         *     - `no-such-emergency` (404): There is no such emergency.
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId?: string;
                        /** Format: uuid */
                        emergencyId?: string;
                        rules: {
                            /** @default {} */
                            conditions?: {
                                [key: string]: "exclude" | "phone-first" | "ignore";
                            };
                            fairnessDays: number;
                            nightStaffFromBehaviour: number;
                            nurseFor: ("VENTILATOR" | "TRACHEOSTOMY" | "NASOPHARYNGEAL_AIRWAY" | "OXYGEN" | "SUCTION" | "NEBULISER" | "TUBE_FEEDING" | "CENTRAL_VENOUS_CATHETER" | "SUBCUTANEOUS_INJECTION" | "BLOOD_GLUCOSE" | "DIALYSIS" | "CATHETERISATION" | "BOWEL_MANAGEMENT" | "SEIZURE_RESCUE")[];
                            /**
                             * @default [
                             *       "known",
                             *       "freshness",
                             *       "scarce",
                             *       "travel",
                             *       "fairness"
                             *     ]
                             */
                            order?: ("known" | "freshness" | "scarce" | "travel" | "fairness")[];
                            /** @default true */
                            phoneFirst?: boolean;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            at: string;
                            changed: number;
                            count: number;
                            moves: {
                                after: {
                                    /** @enum {string} */
                                    group: "placed" | "phone-first" | "excluded";
                                    place: number | null;
                                };
                                before: {
                                    /** @enum {string} */
                                    group: "placed" | "phone-first" | "excluded";
                                    place: number | null;
                                };
                                facility: {
                                    id: string;
                                    name: string;
                                    officeNo: string;
                                };
                                gained: {
                                    /** @enum {string} */
                                    code: "no-room-registered" | "conditions-unknown" | "person-avoids" | "medical-care-unstated" | "medical-care-not-accepted" | "nurse-unstated" | "no-nurse" | "night-staff-unstated" | "no-night-staff" | "behaviour-unstated" | "behaviour-above-limit" | "wheelchair-unstated" | "wheelchair-not-accepted" | "sex-not-accepted" | "too-young" | "too-old" | "children-unstated" | "children-not-accepted" | "infection-unstated" | "infection-not-accepted" | "trial-stay-required" | "outside-admission-hours" | "physical-unknown" | "physical-in-use" | "physical-cleaning" | "physical-closed" | "staffing-unknown" | "not-staffed" | "accepting-unknown" | "not-accepting" | "report-missing" | "report-stale" | "room-closed" | "room-occupied" | "room-sex-differs" | "room-not-wheelchair-accessible" | "room-medical-care";
                                    en: string;
                                    ja: string;
                                    room: {
                                        id: string;
                                        name: string;
                                    } | null;
                                    /** @enum {string} */
                                    side: "person" | "facility" | "neither";
                                }[];
                                lost: {
                                    /** @enum {string} */
                                    code: "no-room-registered" | "conditions-unknown" | "person-avoids" | "medical-care-unstated" | "medical-care-not-accepted" | "nurse-unstated" | "no-nurse" | "night-staff-unstated" | "no-night-staff" | "behaviour-unstated" | "behaviour-above-limit" | "wheelchair-unstated" | "wheelchair-not-accepted" | "sex-not-accepted" | "too-young" | "too-old" | "children-unstated" | "children-not-accepted" | "infection-unstated" | "infection-not-accepted" | "trial-stay-required" | "outside-admission-hours" | "physical-unknown" | "physical-in-use" | "physical-cleaning" | "physical-closed" | "staffing-unknown" | "not-staffed" | "accepting-unknown" | "not-accepting" | "report-missing" | "report-stale" | "room-closed" | "room-occupied" | "room-sex-differs" | "room-not-wheelchair-accessible" | "room-medical-care";
                                    en: string;
                                    ja: string;
                                    room: {
                                        id: string;
                                        name: string;
                                    } | null;
                                    /** @enum {string} */
                                    side: "person" | "facility" | "neither";
                                }[];
                                sentences: {
                                    code: string;
                                    en: string;
                                    ja: string;
                                }[];
                            }[];
                            number: string;
                            ruleVersion: string;
                            withoutRooms: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the time, place or participants of a meeting
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-meeting` (404): There is no such meeting.
         *     - `meeting-over` (409): The meeting has been held or called off.
         *     - `meeting-changed` (412): Somebody else changed the meeting first. Look at its newest version.
         */
        put: {
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
                    "application/json": {
                        participants: string[];
                        place: string;
                        /** Format: date-time */
                        plannedAt: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cancelledAt: string | null;
                            emergencyId: string;
                            heldAt: string | null;
                            id: string;
                            minutes: string | null;
                            participants: string[];
                            place: string;
                            plannedAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The meeting will not be held
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-meeting` (404): There is no such meeting.
         *     - `meeting-over` (409): The meeting has been held or called off.
         */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cancelledAt: string | null;
                            emergencyId: string;
                            heldAt: string | null;
                            id: string;
                            minutes: string | null;
                            participants: string[];
                            place: string;
                            plannedAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The meeting was held: its minutes, and what it decided
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-meeting` (404): There is no such meeting.
         *     - `meeting-over` (409): The meeting has been held or called off.
         *     - `held-in-the-future` (422): A meeting cannot have been held in the future.
         */
        post: {
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
                    "application/json": {
                        /** Format: date-time */
                        heldAt: string;
                        minutes: string;
                        /** @default null */
                        outcome?: {
                            /** @enum {string} */
                            kind: "HOME" | "SHORT_STAY" | "GROUP_HOME" | "RESIDENTIAL" | "HOSPITAL" | "OTHER";
                            /** @default null */
                            note?: string | null;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cancelledAt: string | null;
                            emergencyId: string;
                            heldAt: string | null;
                            id: string;
                            minutes: string | null;
                            participants: string[];
                            place: string;
                            plannedAt: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offers, newest first: of the base, or to the own facility
         * @description Who: coordinator, base_manager, facility_staff.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    scope?: "open" | "all";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                because: {
                                    /** @enum {string} */
                                    code: "placed-elsewhere" | "search-stopped" | "condition-refused" | "disclosure-stopped" | "room-closed" | "by-coordinator";
                                    en: string;
                                    ja: string;
                                } | null;
                                canAnswer: {
                                    code: string | null;
                                    en: string;
                                    ja: string;
                                    possible: boolean;
                                };
                                cancellation: {
                                    en: string;
                                    ja: string;
                                    note: string | null;
                                    /** @enum {string} */
                                    reason: "facility-cancelled" | "room-unusable" | "person-refused" | "taken-to-hospital" | "other";
                                    /** @enum {string} */
                                    side: "person" | "facility" | "neither";
                                } | null;
                                condition: string | null;
                                decline: {
                                    en: string;
                                    ja: string;
                                    note: string | null;
                                    /** @enum {string} */
                                    reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                    /** @enum {string} */
                                    side: "person" | "facility" | "neither";
                                } | null;
                                emergencyId: string;
                                endedAt: string | null;
                                expiresAt: string | null;
                                facility: {
                                    id: string;
                                    name: string;
                                    phone: string | null;
                                };
                                id: string;
                                isUnreached: boolean;
                                manual: {
                                    agreedWith: string;
                                    isOutsideList: boolean;
                                    reason: string;
                                } | null;
                                place: number | null;
                                plannedEnd: string;
                                reference: string;
                                room: {
                                    id: string;
                                    name: string;
                                };
                                sentAt: string;
                                /** @enum {string} */
                                status: "sent" | "seen" | "conditional" | "accepted" | "cancelled" | "declined" | "expired" | "withdrawn";
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One offer; the facility sees of the person what the stage allows
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-offer` (404): There is no such offer.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            because: {
                                /** @enum {string} */
                                code: "placed-elsewhere" | "search-stopped" | "condition-refused" | "disclosure-stopped" | "room-closed" | "by-coordinator";
                                en: string;
                                ja: string;
                            } | null;
                            canAnswer: {
                                code: string | null;
                                en: string;
                                ja: string;
                                possible: boolean;
                            };
                            cancellation: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "facility-cancelled" | "room-unusable" | "person-refused" | "taken-to-hospital" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            condition: string | null;
                            decline: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            emergencyId: string;
                            endedAt: string | null;
                            expiresAt: string | null;
                            facility: {
                                id: string;
                                name: string;
                                phone: string | null;
                            };
                            id: string;
                            isUnreached: boolean;
                            manual: {
                                agreedWith: string;
                                isOutsideList: boolean;
                                reason: string;
                            } | null;
                            place: number | null;
                            plannedEnd: string;
                            reference: string;
                            room: {
                                id: string;
                                name: string;
                            };
                            sentAt: string;
                            sheet: ({
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            /** @enum {string} */
                            status: "sent" | "seen" | "conditional" | "accepted" | "cancelled" | "declined" | "expired" | "withdrawn";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept, accept with a condition, or decline with a reason
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-offer` (404): There is no such offer.
         *     - `offer-expired` (409): The time to answer is over. Please call the coordinator.
         *     - `offer-withdrawn` (409): The offer has been withdrawn.
         *     - `offer-already-answered` (409): The offer has already been answered.
         *     - `nothing-to-disclose` (409): There is no consent: nothing about the person may be shown to a facility.
         *     - `room-taken` (409): The room is already held, reserved or occupied.
         */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        answer: "accept";
                    } | {
                        /** @enum {string} */
                        answer: "conditional";
                        condition: string;
                    } | {
                        /** @enum {string} */
                        answer: "decline";
                        note?: string;
                        /** @enum {string} */
                        reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            because: {
                                /** @enum {string} */
                                code: "placed-elsewhere" | "search-stopped" | "condition-refused" | "disclosure-stopped" | "room-closed" | "by-coordinator";
                                en: string;
                                ja: string;
                            } | null;
                            canAnswer: {
                                code: string | null;
                                en: string;
                                ja: string;
                                possible: boolean;
                            };
                            cancellation: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "facility-cancelled" | "room-unusable" | "person-refused" | "taken-to-hospital" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            condition: string | null;
                            decline: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            emergencyId: string;
                            endedAt: string | null;
                            expiresAt: string | null;
                            facility: {
                                id: string;
                                name: string;
                                phone: string | null;
                            };
                            id: string;
                            isUnreached: boolean;
                            manual: {
                                agreedWith: string;
                                isOutsideList: boolean;
                                reason: string;
                            } | null;
                            place: number | null;
                            plannedEnd: string;
                            reference: string;
                            room: {
                                id: string;
                                name: string;
                            };
                            sentAt: string;
                            sheet: ({
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            /** @enum {string} */
                            status: "sent" | "seen" | "conditional" | "accepted" | "cancelled" | "declined" | "expired" | "withdrawn";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The facility cannot keep what it has accepted
         * @description Who: facility_staff.
         *     Refusals:
         *     - `no-such-offer` (404): There is no such offer.
         *     - `offer-not-accepted` (409): The offer is not an accepted one: there is nothing to cancel.
         *     - `step-out-of-order` (409): This step is not possible now.
         */
        post: {
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
                    "application/json": {
                        /** @default null */
                        note?: string | null;
                        /** @enum {string} */
                        reason: "facility-cancelled" | "room-unusable" | "person-refused" | "taken-to-hospital" | "other";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            because: {
                                /** @enum {string} */
                                code: "placed-elsewhere" | "search-stopped" | "condition-refused" | "disclosure-stopped" | "room-closed" | "by-coordinator";
                                en: string;
                                ja: string;
                            } | null;
                            canAnswer: {
                                code: string | null;
                                en: string;
                                ja: string;
                                possible: boolean;
                            };
                            cancellation: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "facility-cancelled" | "room-unusable" | "person-refused" | "taken-to-hospital" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            condition: string | null;
                            decline: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            emergencyId: string;
                            endedAt: string | null;
                            expiresAt: string | null;
                            facility: {
                                id: string;
                                name: string;
                                phone: string | null;
                            };
                            id: string;
                            isUnreached: boolean;
                            manual: {
                                agreedWith: string;
                                isOutsideList: boolean;
                                reason: string;
                            } | null;
                            place: number | null;
                            plannedEnd: string;
                            reference: string;
                            room: {
                                id: string;
                                name: string;
                            };
                            sentAt: string;
                            sheet: ({
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            /** @enum {string} */
                            status: "sent" | "seen" | "conditional" | "accepted" | "cancelled" | "declined" | "expired" | "withdrawn";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/condition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm or refuse the facility's condition
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-offer` (404): There is no such offer.
         *     - `offer-not-conditional` (409): The offer has no condition that waits for a decision.
         *     - `condition-expired` (409): The time to decide on the condition is over. Call the facility, and offer the room anew.
         *     - `nothing-to-disclose` (409): There is no consent: nothing about the person may be shown to a facility.
         *     - `offer-withdrawn` (409): The offer has been withdrawn.
         */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        decision: "confirm" | "refuse";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            because: {
                                /** @enum {string} */
                                code: "placed-elsewhere" | "search-stopped" | "condition-refused" | "disclosure-stopped" | "room-closed" | "by-coordinator";
                                en: string;
                                ja: string;
                            } | null;
                            canAnswer: {
                                code: string | null;
                                en: string;
                                ja: string;
                                possible: boolean;
                            };
                            cancellation: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "facility-cancelled" | "room-unusable" | "person-refused" | "taken-to-hospital" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            condition: string | null;
                            decline: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            emergencyId: string;
                            endedAt: string | null;
                            expiresAt: string | null;
                            facility: {
                                id: string;
                                name: string;
                                phone: string | null;
                            };
                            id: string;
                            isUnreached: boolean;
                            manual: {
                                agreedWith: string;
                                isOutsideList: boolean;
                                reason: string;
                            } | null;
                            place: number | null;
                            plannedEnd: string;
                            reference: string;
                            room: {
                                id: string;
                                name: string;
                            };
                            sentAt: string;
                            sheet: ({
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            /** @enum {string} */
                            status: "sent" | "seen" | "conditional" | "accepted" | "cancelled" | "declined" | "expired" | "withdrawn";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/decline-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the base takes the reason of a refusal to be; added, never overwritten
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-offer` (404): There is no such offer.
         *     - `nothing-to-review` (409): Only an offer that was declined, or has expired, can be reviewed.
         */
        post: {
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
                    "application/json": {
                        comment: string;
                        /** @enum {string} */
                        reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                        /** @enum {string} */
                        side: "person" | "facility" | "neither";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            at: string;
                            by: string | null;
                            comment: string;
                            id: string;
                            /** @enum {string} */
                            reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                            /** @enum {string} */
                            side: "person" | "facility" | "neither";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/decline-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every look at a refusal, oldest first
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-offer` (404): There is no such offer.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                at: string;
                                by: string | null;
                                comment: string;
                                id: string;
                                /** @enum {string} */
                                reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The facility has seen the offer
         * @description Who: facility_staff.
         *     Refusals:
         *     - `no-such-offer` (404): There is no such offer.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            because: {
                                /** @enum {string} */
                                code: "placed-elsewhere" | "search-stopped" | "condition-refused" | "disclosure-stopped" | "room-closed" | "by-coordinator";
                                en: string;
                                ja: string;
                            } | null;
                            canAnswer: {
                                code: string | null;
                                en: string;
                                ja: string;
                                possible: boolean;
                            };
                            cancellation: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "facility-cancelled" | "room-unusable" | "person-refused" | "taken-to-hospital" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            condition: string | null;
                            decline: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            emergencyId: string;
                            endedAt: string | null;
                            expiresAt: string | null;
                            facility: {
                                id: string;
                                name: string;
                                phone: string | null;
                            };
                            id: string;
                            isUnreached: boolean;
                            manual: {
                                agreedWith: string;
                                isOutsideList: boolean;
                                reason: string;
                            } | null;
                            place: number | null;
                            plannedEnd: string;
                            reference: string;
                            room: {
                                id: string;
                                name: string;
                            };
                            sentAt: string;
                            sheet: ({
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            /** @enum {string} */
                            status: "sent" | "seen" | "conditional" | "accepted" | "cancelled" | "declined" | "expired" | "withdrawn";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take one offer back; the search goes on
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-offer` (404): There is no such offer.
         *     - `offer-expired` (409): The time to answer is over. Please call the coordinator.
         *     - `offer-withdrawn` (409): The offer has been withdrawn.
         *     - `offer-already-answered` (409): The offer has already been answered.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            because: {
                                /** @enum {string} */
                                code: "placed-elsewhere" | "search-stopped" | "condition-refused" | "disclosure-stopped" | "room-closed" | "by-coordinator";
                                en: string;
                                ja: string;
                            } | null;
                            canAnswer: {
                                code: string | null;
                                en: string;
                                ja: string;
                                possible: boolean;
                            };
                            cancellation: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "facility-cancelled" | "room-unusable" | "person-refused" | "taken-to-hospital" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            condition: string | null;
                            decline: {
                                en: string;
                                ja: string;
                                note: string | null;
                                /** @enum {string} */
                                reason: "room-taken-meanwhile" | "no-staff" | "no-night-staff" | "no-nurse" | "medical-care" | "behaviour" | "building" | "infection" | "no-trial-stay" | "too-little-information" | "outside-hours" | "other-residents" | "needs-hospital" | "person-refuses" | "family-refuses" | "no-longer-needed" | "other";
                                /** @enum {string} */
                                side: "person" | "facility" | "neither";
                            } | null;
                            emergencyId: string;
                            endedAt: string | null;
                            expiresAt: string | null;
                            facility: {
                                id: string;
                                name: string;
                                phone: string | null;
                            };
                            id: string;
                            isUnreached: boolean;
                            manual: {
                                agreedWith: string;
                                isOutsideList: boolean;
                                reason: string;
                            } | null;
                            place: number | null;
                            plannedEnd: string;
                            reference: string;
                            room: {
                                id: string;
                                name: string;
                            };
                            sentAt: string;
                            sheet: ({
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            /** @enum {string} */
                            status: "sent" | "seen" | "conditional" | "accepted" | "cancelled" | "declined" | "expired" | "withdrawn";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/on-call/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an iCal file into the plan: all of it, or nothing
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `not-a-calendar` (422): This cannot be read as iCalendar (.ics).
         *     - `calendar-too-long` (422): At most 1,000 shifts can be imported in one go.
         *     - `import-has-problems` (422): Some rows must be mended first; nothing was imported.
         *     - `plan-leaves-gap` (409): This leaves a time when nobody is on call. Confirm it with a reason.
         *     - `one-person-two-slots` (409): This puts one person into both slots at the same time. Confirm it with a reason.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        confirm?: {
                            reason: string;
                        } | null;
                        /** @default null */
                        slot?: ("primary" | "secondary") | null;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            shifts: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/on-call/import/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an iCal file would put into the plan, row by row; nothing is written
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `not-a-calendar` (422): This cannot be read as iCalendar (.ics).
         *     - `calendar-too-long` (422): At most 1,000 shifts can be imported in one go.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        slot?: ("primary" | "secondary") | null;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            doubles: {
                                /** Format: date-time */
                                from: string;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                reason: string | null;
                                /** Format: date-time */
                                to: string;
                            }[];
                            gaps: {
                                /** Format: date-time */
                                from: string;
                                reason: string | null;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** Format: date-time */
                                to: string;
                            }[];
                            past: number;
                            rows: {
                                from: string | null;
                                n: number;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                                problem: {
                                    code: string;
                                    en: string;
                                    ja: string;
                                } | null;
                                slot: ("primary" | "secondary") | null;
                                summary: string;
                                to: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/on-call/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is on call now and next, and what is wrong in the next 14 days
         * @description Who: coordinator, base_manager, admin.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            absences: {
                                /** Format: date-time */
                                from: string;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                /** Format: uuid */
                                shiftId: string;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** Format: date-time */
                                to: string;
                            }[];
                            /** Format: date-time */
                            at: string;
                            doubles: {
                                /** Format: date-time */
                                from: string;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                reason: string | null;
                                /** Format: date-time */
                                to: string;
                            }[];
                            gaps: {
                                /** Format: date-time */
                                from: string;
                                reason: string | null;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** Format: date-time */
                                to: string;
                            }[];
                            managers: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            next: {
                                primary: {
                                    answeredAt: string | null;
                                    askedAt: string | null;
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: uuid */
                                    id: string;
                                    person: {
                                        name: string;
                                        /** Format: uuid */
                                        userId: string;
                                    };
                                    reason: string | null;
                                    rotationId: string | null;
                                    /** @enum {string} */
                                    slot: "primary" | "secondary";
                                    /** @enum {string} */
                                    source: "manual" | "rotation" | "override" | "swap" | "take-over" | "import";
                                    /** Format: date-time */
                                    to: string;
                                } | null;
                                secondary: {
                                    answeredAt: string | null;
                                    askedAt: string | null;
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: uuid */
                                    id: string;
                                    person: {
                                        name: string;
                                        /** Format: uuid */
                                        userId: string;
                                    };
                                    reason: string | null;
                                    rotationId: string | null;
                                    /** @enum {string} */
                                    slot: "primary" | "secondary";
                                    /** @enum {string} */
                                    source: "manual" | "rotation" | "override" | "swap" | "take-over" | "import";
                                    /** Format: date-time */
                                    to: string;
                                } | null;
                            };
                            now: {
                                primary: {
                                    answeredAt: string | null;
                                    askedAt: string | null;
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: uuid */
                                    id: string;
                                    person: {
                                        name: string;
                                        /** Format: uuid */
                                        userId: string;
                                    };
                                    reason: string | null;
                                    rotationId: string | null;
                                    /** @enum {string} */
                                    slot: "primary" | "secondary";
                                    /** @enum {string} */
                                    source: "manual" | "rotation" | "override" | "swap" | "take-over" | "import";
                                    /** Format: date-time */
                                    to: string;
                                } | null;
                                secondary: {
                                    answeredAt: string | null;
                                    askedAt: string | null;
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: uuid */
                                    id: string;
                                    person: {
                                        name: string;
                                        /** Format: uuid */
                                        userId: string;
                                    };
                                    reason: string | null;
                                    rotationId: string | null;
                                    /** @enum {string} */
                                    slot: "primary" | "secondary";
                                    /** @enum {string} */
                                    source: "manual" | "rotation" | "override" | "swap" | "take-over" | "import";
                                    /** Format: date-time */
                                    to: string;
                                } | null;
                            };
                            outgoing: {
                                primary: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                }[];
                                secondary: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                }[];
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/on-call/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who can be on call
         * @description Who: coordinator, base_manager, admin.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            people: {
                                name: string;
                                /** @enum {string} */
                                role: "coordinator" | "base_manager";
                                /** Format: uuid */
                                userId: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/on-call/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a slot over, from now to the end of the present shift
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `plan-leaves-gap` (409): This leaves a time when nobody is on call. Confirm it with a reason.
         *     - `one-person-two-slots` (409): This puts one person into both slots at the same time. Confirm it with a reason.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        confirm?: {
                            reason: string;
                        } | null;
                        /** @enum {string} */
                        slot: "primary" | "secondary";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            answeredAt: string | null;
                            askedAt: string | null;
                            /** Format: date-time */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            person: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                            reason: string | null;
                            rotationId: string | null;
                            /** @enum {string} */
                            slot: "primary" | "secondary";
                            /** @enum {string} */
                            source: "manual" | "rotation" | "override" | "swap" | "take-over" | "import";
                            /** Format: date-time */
                            to: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations around the base
         * @description Who: admin, base_manager, coordinator, ward_staff.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                                name: string;
                                wardCode: string | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Create an organisation
         * @description Who: admin.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "BASE" | "WARD_OFFICE" | "HEALTH_BRANCH" | "CONSULTATION_OFFICE" | "FACILITY" | "CORE_CENTRE" | "COUNCIL";
                        name: string;
                        /** @default null */
                        wardCode?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            kind: string;
                            name: string;
                            wardCode: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put somebody on call in the place of whoever is there
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `shift-ends-before-start` (422): The end must come after the start.
         *     - `shift-is-over` (422): A shift that is already over cannot be added.
         *     - `no-such-coordinator` (422): This is not somebody who can be on call.
         *     - `plan-leaves-gap` (409): This leaves a time when nobody is on call. Confirm it with a reason.
         *     - `one-person-two-slots` (409): This puts one person into both slots at the same time. Confirm it with a reason.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        confirm?: {
                            reason: string;
                        } | null;
                        /** Format: date-time */
                        from: string;
                        reason: string;
                        /** @enum {string} */
                        slot: "primary" | "secondary";
                        /** Format: date-time */
                        to: string;
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            answeredAt: string | null;
                            askedAt: string | null;
                            /** Format: date-time */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            person: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                            reason: string | null;
                            rotationId: string | null;
                            /** @enum {string} */
                            slot: "primary" | "secondary";
                            /** @enum {string} */
                            source: "manual" | "rotation" | "override" | "swap" | "take-over" | "import";
                            /** Format: date-time */
                            to: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My open pages, newest first
         * @description Who: signed-in.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            pages: {
                                asksForAnswer: boolean;
                                /** Format: uuid */
                                id: string;
                                level: number | null;
                                /** Format: date-time */
                                openedAt: string;
                                path: string;
                                reference: string;
                                subject: {
                                    /** Format: uuid */
                                    id: string;
                                    kind: string;
                                };
                                /** @enum {string} */
                                template: "emergency" | "emergency-taken" | "lease-lapsed" | "hand-over" | "hand-over-failed" | "offer" | "offer-nudge" | "offer-withdrawn" | "offer-conditional" | "offer-cancelled" | "offer-settled" | "offer-unreached" | "placement-lost" | "emergency-resumed" | "matching-exhausted" | "stay-ending" | "arrival-overdue" | "extension-asked" | "extension-answered" | "meeting-missing" | "task-due" | "case-task-due" | "trial-planned" | "trial-cancelled" | "room-closed" | "report-due" | "report-now" | "reports-missing" | "disclosure-stopped" | "alarm" | "second" | "target-missed" | "called-again" | "shift-start" | "swap-asked" | "swap-answered" | "gaps-ahead" | "drill" | "test" | "probe" | "code";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pages/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a page of mine: I do it, or I cannot
         * @description Who: signed-in.
         *     Refusals:
         *     - `no-such-page` (404): There is no such page.
         */
        post: {
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
                    "application/json": {
                        /** @enum {string} */
                        answer: "take" | "cannot";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            outcome: "taken" | "noted" | "too-late" | "over";
                            ownerName: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pages/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * I have this page on the screen
         * @description Who: signed-in.
         *     Refusals:
         *     - `no-such-page` (404): There is no such page.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asksForAnswer: boolean;
                            /** Format: uuid */
                            id: string;
                            level: number | null;
                            /** Format: date-time */
                            openedAt: string;
                            path: string;
                            reference: string;
                            subject: {
                                /** Format: uuid */
                                id: string;
                                kind: string;
                            };
                            /** @enum {string} */
                            template: "emergency" | "emergency-taken" | "lease-lapsed" | "hand-over" | "hand-over-failed" | "offer" | "offer-nudge" | "offer-withdrawn" | "offer-conditional" | "offer-cancelled" | "offer-settled" | "offer-unreached" | "placement-lost" | "emergency-resumed" | "matching-exhausted" | "stay-ending" | "arrival-overdue" | "extension-asked" | "extension-answered" | "meeting-missing" | "task-due" | "case-task-due" | "trial-planned" | "trial-cancelled" | "room-closed" | "report-due" | "report-now" | "reports-missing" | "disclosure-stopped" | "alarm" | "second" | "target-missed" | "called-again" | "shift-start" | "swap-asked" | "swap-answered" | "gaps-ahead" | "drill" | "test" | "probe" | "code";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/push/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a browser subscribes to for web push
         * @description Who: signed-in.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            publicKey: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the people who may be paged can be reached, and whether the house works
         * @description Who: coordinator, base_manager, admin.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            drillSchedule: {
                                at: string;
                                everyDays: number;
                                isOn: boolean;
                            };
                            nextDrillAt: string | null;
                            people: {
                                isReachable: boolean;
                                lastAnsweredAt: string | null;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                /** @enum {string} */
                                role: "coordinator" | "base_manager";
                                ways: {
                                    /** @enum {string} */
                                    channel: "console" | "email" | "webhook" | "push" | "sms" | "voice" | "sink";
                                    isVerified: boolean;
                                }[];
                            }[];
                            probe: {
                                seconds: number | null;
                                /** Format: date-time */
                                startedAt: string;
                            } | null;
                            providers: {
                                /** @enum {string} */
                                channel: "console" | "email" | "webhook" | "push" | "sms" | "voice" | "sink";
                                failedAt: string | null;
                                failures: number;
                                isUp: boolean;
                                provider: string;
                            }[];
                            selfCheck: {
                                /** Format: date-time */
                                at: string;
                                findings: {
                                    /** @enum {string} */
                                    code: "unsettled-without-wake" | "page-stuck" | "reminder-without-wake" | "wake-overdue" | "probe-overdue";
                                    detail: {
                                        [key: string]: unknown;
                                    };
                                    /** Format: uuid */
                                    subjectId: string;
                                }[];
                                isSound: boolean;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readiness/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long people waited for a human, of nobody in particular (default: 30 days)
         * @description Who: coordinator, base_manager, admin.
         *     Refusals:
         *     - `figures-range-wrong` (422): A range begins before it ends and has 400 days at the most.
         */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            byHour: {
                                callToAnswerMedianSeconds: number | null;
                                callToAnswerP90Seconds: number | null;
                                hour: number;
                                n: number;
                            }[];
                            callToAnswer: {
                                medianSeconds: number | null;
                                n: number;
                                p90Seconds: number | null;
                            };
                            callToFirstRing: {
                                medianSeconds: number | null;
                                n: number;
                                p90Seconds: number | null;
                            };
                            /** Format: date-time */
                            from: string;
                            pageToAnswer: {
                                medianSeconds: number | null;
                                n: number;
                                p90Seconds: number | null;
                            };
                            /** Format: date-time */
                            to: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which fields a case needs for which status, and how long what lasts
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changedAt: string | null;
                            changedBy: {
                                name: string;
                                userId: string;
                            } | null;
                            reason: string | null;
                            rules: {
                                consentNoticeDays: number[];
                                consentPaperDays: number;
                                keepYears: number;
                                needed: {
                                    [key: string]: string[];
                                };
                                provisionalDays: number;
                                renewalNoticeDays: number[];
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        /**
         * Change the rules of the register; the next step goes by them
         * @description Who: ward_staff, base_manager.
         *     Refusals:
         *     - `register-rules-changed` (412): Somebody changed the rules of the register before you: look at the newest version.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                        rules: {
                            consentNoticeDays: number[];
                            consentPaperDays: number;
                            keepYears: number;
                            needed: {
                                [key: string]: ("birthDate" | "profile.benefitCertificateNo" | "profile.address" | "profile.phone" | "profile.entryMethod" | "profile.disability.types" | "profile.disability.certificates" | "profile.disability.supportLevel" | "profile.behaviour.items" | "profile.behaviour.avoid" | "profile.behaviour.calming" | "profile.behaviour.wanderingRisk" | "profile.medicalCare" | "profile.medical.diagnosis" | "profile.medical.seizures.hasSeizures" | "profile.medical.medications" | "profile.medical.allergies" | "profile.medical.infection" | "profile.medical.doctors" | "profile.medical.insuranceCardAt" | "profile.adl.mobility" | "profile.adl.mealHelp" | "profile.adl.mealForm" | "profile.adl.toilet" | "profile.adl.bath" | "profile.communication.methods" | "profile.communication.yesNo" | "profile.communication.calledBy" | "profile.household.type" | "profile.household.caregivers" | "profile.emergencyContacts" | "profile.supporters.consultation.office" | "profile.supporters.shortStayDaysPerMonth" | "profile.anticipatedEvents" | "profile.priority" | "profile.criteriaMet" | "profile.crisisPlan" | "profile.preferredFacilities" | "profile.trialStays" | "profile.disaster.needsElectricity")[];
                            };
                            provisionalDays: number;
                            renewalNoticeDays: number[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changedAt: string | null;
                            changedBy: {
                                name: string;
                                userId: string;
                            } | null;
                            reason: string | null;
                            rules: {
                                consentNoticeDays: number[];
                                consentPaperDays: number;
                                keepYears: number;
                                needed: {
                                    [key: string]: string[];
                                };
                                provisionalDays: number;
                                renewalNoticeDays: number[];
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register-rules/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of the rules of the register: what it says, who made it, when and why
         * @description Who: ward_staff, consultation_staff, coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                changedAt: string | null;
                                changedBy: {
                                    name: string;
                                    userId: string;
                                } | null;
                                reason: string | null;
                                rules: {
                                    consentNoticeDays: number[];
                                    consentPaperDays: number;
                                    keepYears: number;
                                    needed: {
                                        [key: string]: string[];
                                    };
                                    provisionalDays: number;
                                    renewalNoticeDays: number[];
                                };
                                version: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The asking for reports that runs, and those that are over with their figures
         * @description Who: coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            current: {
                                /** Format: date-time */
                                calledAt: string;
                                calledBy: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                                closedAt: string | null;
                                closedBy: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                                /** Format: date-time */
                                deadlineAt: string;
                                figures: {
                                    answered: number;
                                    asked: number;
                                    medianSeconds: number | null;
                                    partly: number;
                                    silent: number;
                                    within5: number;
                                    within15: number;
                                };
                                /** Format: uuid */
                                id: string;
                                reason: string | null;
                            } | null;
                            items: {
                                /** Format: date-time */
                                calledAt: string;
                                calledBy: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                                closedAt: string | null;
                                closedBy: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                                /** Format: date-time */
                                deadlineAt: string;
                                figures: {
                                    answered: number;
                                    asked: number;
                                    medianSeconds: number | null;
                                    partly: number;
                                    silent: number;
                                    within5: number;
                                    within15: number;
                                };
                                /** Format: uuid */
                                id: string;
                                reason: string | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Ask facilities to report their rooms now: rings there, at night too
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `nobody-to-ask` (422): There is no facility with a room to ask.
         *     - `facility-without-rooms` (422): One of these facilities has no room. Choose again.
         *     - `round-running` (409): A round is running already. Wait until it is over.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default 15 */
                        deadlineMinutes?: number;
                        facilityIds?: string[];
                        /** @default null */
                        reason?: string | null;
                        /**
                         * @description JIS X 0402 without check digit
                         * @example 04101
                         */
                        wardCode?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            calledAt: string;
                            calledBy: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            closedAt: string | null;
                            closedBy: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            /** Format: date-time */
                            deadlineAt: string;
                            facilities: {
                                answeredAt: string | null;
                                answeredBy: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                                contacts: {
                                    person: {
                                        name: string;
                                        /** Format: uuid */
                                        userId: string;
                                    };
                                    /** @enum {string} */
                                    reach: "nobody" | "failed" | "waiting" | "sent" | "delivered" | "seen";
                                }[];
                                freeRooms: number | null;
                                /** Format: uuid */
                                id: string;
                                isToPhone: boolean;
                                municipalityCode: string;
                                name: string;
                                phone: string | null;
                                phoned: {
                                    /** Format: date-time */
                                    at: string;
                                    by: {
                                        name: string;
                                        /** Format: uuid */
                                        userId: string;
                                    } | null;
                                    note: string | null;
                                    /** @enum {string} */
                                    outcome: "reported" | "will-report" | "no-answer" | "refused";
                                } | null;
                                /** @enum {string} */
                                reach: "nobody" | "failed" | "waiting" | "sent" | "delivered" | "seen";
                                rooms: {
                                    answeredAt: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                silentSince: string | null;
                                /** @enum {string} */
                                standing: "answered" | "partly" | "silent";
                            }[];
                            figures: {
                                answered: number;
                                asked: number;
                                medianSeconds: number | null;
                                partly: number;
                                silent: number;
                                within5: number;
                                within15: number;
                            };
                            /** Format: uuid */
                            id: string;
                            reason: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has answered, who has not, and whom to telephone first
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-round` (404): There is no such round.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            calledAt: string;
                            calledBy: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            closedAt: string | null;
                            closedBy: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            /** Format: date-time */
                            deadlineAt: string;
                            facilities: {
                                answeredAt: string | null;
                                answeredBy: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                                contacts: {
                                    person: {
                                        name: string;
                                        /** Format: uuid */
                                        userId: string;
                                    };
                                    /** @enum {string} */
                                    reach: "nobody" | "failed" | "waiting" | "sent" | "delivered" | "seen";
                                }[];
                                freeRooms: number | null;
                                /** Format: uuid */
                                id: string;
                                isToPhone: boolean;
                                municipalityCode: string;
                                name: string;
                                phone: string | null;
                                phoned: {
                                    /** Format: date-time */
                                    at: string;
                                    by: {
                                        name: string;
                                        /** Format: uuid */
                                        userId: string;
                                    } | null;
                                    note: string | null;
                                    /** @enum {string} */
                                    outcome: "reported" | "will-report" | "no-answer" | "refused";
                                } | null;
                                /** @enum {string} */
                                reach: "nobody" | "failed" | "waiting" | "sent" | "delivered" | "seen";
                                rooms: {
                                    answeredAt: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                silentSince: string | null;
                                /** @enum {string} */
                                standing: "answered" | "partly" | "silent";
                            }[];
                            figures: {
                                answered: number;
                                asked: number;
                                medianSeconds: number | null;
                                partly: number;
                                silent: number;
                                within5: number;
                                within15: number;
                            };
                            /** Format: uuid */
                            id: string;
                            reason: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-rounds/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the asking; what is still ringing stops
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-round` (404): There is no such round.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            calledAt: string;
                            calledBy: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            closedAt: string | null;
                            closedBy: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            /** Format: date-time */
                            deadlineAt: string;
                            facilities: {
                                answeredAt: string | null;
                                answeredBy: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                } | null;
                                contacts: {
                                    person: {
                                        name: string;
                                        /** Format: uuid */
                                        userId: string;
                                    };
                                    /** @enum {string} */
                                    reach: "nobody" | "failed" | "waiting" | "sent" | "delivered" | "seen";
                                }[];
                                freeRooms: number | null;
                                /** Format: uuid */
                                id: string;
                                isToPhone: boolean;
                                municipalityCode: string;
                                name: string;
                                phone: string | null;
                                phoned: {
                                    /** Format: date-time */
                                    at: string;
                                    by: {
                                        name: string;
                                        /** Format: uuid */
                                        userId: string;
                                    } | null;
                                    note: string | null;
                                    /** @enum {string} */
                                    outcome: "reported" | "will-report" | "no-answer" | "refused";
                                } | null;
                                /** @enum {string} */
                                reach: "nobody" | "failed" | "waiting" | "sent" | "delivered" | "seen";
                                rooms: {
                                    answeredAt: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                silentSince: string | null;
                                /** @enum {string} */
                                standing: "answered" | "partly" | "silent";
                            }[];
                            figures: {
                                answered: number;
                                asked: number;
                                medianSeconds: number | null;
                                partly: number;
                                silent: number;
                                within5: number;
                                within15: number;
                            };
                            /** Format: uuid */
                            id: string;
                            reason: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-rounds/{id}/facilities/{facilityId}/phoned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a call to a facility that has not reported came to
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-round` (404): There is no such round.
         *     - `round-closed` (409): This round is over.
         *     - `not-asked` (404): This facility was not asked in the round.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    facilityId: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        note?: string | null;
                        /** @enum {string} */
                        outcome: "reported" | "will-report" | "no-answer" | "refused";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            at: string;
                            by: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            /** @enum {string} */
                            outcome: "reported" | "will-report" | "no-answer" | "refused";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-rounds/askable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facilities that can be asked, and how many persons would be paged at each now
         * @description Who: coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            facilities: {
                                /** Format: uuid */
                                id: string;
                                isOld: boolean;
                                municipalityCode: string;
                                name: string;
                                persons: number;
                                rooms: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-rounds/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the base asks for the rooms of the own facility, and which are missing
         * @description Who: facility_staff.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            round: {
                                /** Format: date-time */
                                calledAt: string;
                                /** Format: date-time */
                                deadlineAt: string;
                                /** Format: uuid */
                                id: string;
                                missing: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                rooms: number;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/room-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was, is and will be in which room; facility staff see their own rooms
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `plan-ends-before-start` (422): The last day must not come before the first.
         *     - `plan-too-long` (422): At most 62 days can be shown at once. Choose a shorter time.
         *     - `plan-too-large` (413): These are too many rooms to show at once. Choose a ward or a facility.
         */
        get: {
            parameters: {
                query?: {
                    facilityId?: string;
                    from?: string;
                    /**
                     * @description JIS X 0402 without check digit
                     * @example 04101
                     */
                    municipalityCode?: string;
                    until?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            facilities: {
                                id: string;
                                municipalityCode: string;
                                name: string;
                                rooms: {
                                    bars: ({
                                        emergencyId: string | null;
                                        from: string;
                                        id: string;
                                        isReleased: boolean;
                                        /** @enum {string} */
                                        kind: "hold" | "reservation" | "stay" | "trial" | "cleaning";
                                        offerId: string | null;
                                        overdueSince: string | null;
                                        reference: string | null;
                                        stayId: string | null;
                                        to: string | null;
                                        trialId: string | null;
                                        /** @enum {string} */
                                        type: "occupancy";
                                    } | {
                                        from: string;
                                        id: string;
                                        isWholeFacility: boolean;
                                        note: string | null;
                                        /** @enum {string} */
                                        reason: "REPAIR" | "INFECTION" | "STAFF" | "REGULAR" | "DISASTER" | "OTHER";
                                        reasonLabel: string;
                                        to: string | null;
                                        /** @enum {string} */
                                        type: "closure";
                                        version: number;
                                    } | {
                                        from: string;
                                        id: string;
                                        /** @enum {string} */
                                        secured: "DEDICATED" | "PRIORITY" | "COOPERATING";
                                        to: string | null;
                                        /** @enum {string} */
                                        type: "contract";
                                    })[];
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    secured: "DEDICATED" | "PRIORITY" | "COOPERATING";
                                }[];
                            }[];
                            from: string;
                            holidays: {
                                day: string;
                                name: string;
                            }[];
                            until: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rooms as they stand now; facility staff see their own
         * @description Who: coordinator, base_manager, facility_staff.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    facilityId?: string;
                    limit?: number;
                    /**
                     * @description JIS X 0402 without check digit
                     * @example 04101
                     */
                    municipalityCode?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                closures: {
                                    from: string;
                                    to: string | null;
                                }[];
                                facility: {
                                    id: string;
                                    municipalityCode: string;
                                    name: string;
                                    phone: string | null;
                                };
                                floor: string | null;
                                /** @enum {string} */
                                freshness: "fresh" | "ageing" | "stale" | "none";
                                id: string;
                                isAccepting: boolean | null;
                                isAvailable: boolean;
                                isStaffed: boolean | null;
                                isWheelchairAccessible: boolean;
                                missing: {
                                    /** @enum {string} */
                                    code: "physical-unknown" | "physical-in-use" | "physical-cleaning" | "physical-closed" | "staffing-unknown" | "not-staffed" | "accepting-unknown" | "not-accepting" | "report-missing" | "report-stale" | "room-closed" | "room-occupied";
                                    en: string;
                                    ja: string;
                                }[];
                                name: string;
                                notes: string | null;
                                occupiedBy: {
                                    during: {
                                        from: string;
                                        to: string | null;
                                    };
                                    /** @enum {string} */
                                    kind: "hold" | "reservation" | "stay" | "trial" | "cleaning";
                                }[];
                                physical: ("USABLE" | "IN_USE" | "CLEANING" | "CLOSED") | null;
                                reportedAt: string | null;
                                /** @enum {string} */
                                secured: "DEDICATED" | "PRIORITY" | "COOPERATING";
                                /** @enum {string} */
                                sex: "MALE" | "FEMALE" | "ANY";
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{id}/cleaned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The room is clean before its time of cleaning is over
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-room` (404): There is no such room.
         *     - `not-cleaning` (409): The room is not being cleaned (any more).
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            closures: {
                                from: string;
                                to: string | null;
                            }[];
                            facility: {
                                id: string;
                                municipalityCode: string;
                                name: string;
                                phone: string | null;
                            };
                            floor: string | null;
                            /** @enum {string} */
                            freshness: "fresh" | "ageing" | "stale" | "none";
                            id: string;
                            isAccepting: boolean | null;
                            isAvailable: boolean;
                            isStaffed: boolean | null;
                            isWheelchairAccessible: boolean;
                            missing: {
                                /** @enum {string} */
                                code: "physical-unknown" | "physical-in-use" | "physical-cleaning" | "physical-closed" | "staffing-unknown" | "not-staffed" | "accepting-unknown" | "not-accepting" | "report-missing" | "report-stale" | "room-closed" | "room-occupied";
                                en: string;
                                ja: string;
                            }[];
                            name: string;
                            notes: string | null;
                            occupiedBy: {
                                during: {
                                    from: string;
                                    to: string | null;
                                };
                                /** @enum {string} */
                                kind: "hold" | "reservation" | "stay" | "trial" | "cleaning";
                            }[];
                            physical: ("USABLE" | "IN_USE" | "CLEANING" | "CLOSED") | null;
                            reportedAt: string | null;
                            /** @enum {string} */
                            secured: "DEDICATED" | "PRIORITY" | "COOPERATING";
                            /** @enum {string} */
                            sex: "MALE" | "FEMALE" | "ANY";
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{id}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * From when until when a room is secured by contract
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-room` (404): There is no such room.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            contracts: {
                                fromDay: string;
                                id: string;
                                note: string | null;
                                roomId: string;
                                /** @enum {string} */
                                secured: "DEDICATED" | "PRIORITY" | "COOPERATING";
                                untilDay: string | null;
                                version: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Write down that a room is secured for a time
         * @description Who: base_manager.
         *     Refusals:
         *     - `no-such-room` (404): There is no such room.
         *     - `contract-overlaps` (409): The room has a contract for a part of that time already.
         */
        post: {
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
                    "application/json": {
                        fromDay: string;
                        /** @default null */
                        note?: string | null;
                        /** @enum {string} */
                        secured: "DEDICATED" | "PRIORITY" | "COOPERATING";
                        untilDay?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            fromDay: string;
                            id: string;
                            note: string | null;
                            roomId: string;
                            /** @enum {string} */
                            secured: "DEDICATED" | "PRIORITY" | "COOPERATING";
                            untilDay: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every report on a room, newest first
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-room` (404): There is no such room.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                at: string;
                                byUser: string | null;
                                id: string;
                                isAccepting: boolean;
                                isStaffed: boolean;
                                isUnchanged: boolean;
                                /** @enum {string} */
                                physical: "USABLE" | "IN_USE" | "CLEANING" | "CLOSED";
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Report on a room: usable, staffed, accepting
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-room` (404): There is no such room.
         */
        post: {
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
                    "application/json": {
                        isAccepting: boolean;
                        isStaffed: boolean;
                        /** @enum {string} */
                        physical: "USABLE" | "IN_USE" | "CLEANING" | "CLOSED";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            closures: {
                                from: string;
                                to: string | null;
                            }[];
                            facility: {
                                id: string;
                                municipalityCode: string;
                                name: string;
                                phone: string | null;
                            };
                            floor: string | null;
                            /** @enum {string} */
                            freshness: "fresh" | "ageing" | "stale" | "none";
                            id: string;
                            isAccepting: boolean | null;
                            isAvailable: boolean;
                            isStaffed: boolean | null;
                            isWheelchairAccessible: boolean;
                            missing: {
                                /** @enum {string} */
                                code: "physical-unknown" | "physical-in-use" | "physical-cleaning" | "physical-closed" | "staffing-unknown" | "not-staffed" | "accepting-unknown" | "not-accepting" | "report-missing" | "report-stale" | "room-closed" | "room-occupied";
                                en: string;
                                ja: string;
                            }[];
                            name: string;
                            notes: string | null;
                            occupiedBy: {
                                during: {
                                    from: string;
                                    to: string | null;
                                };
                                /** @enum {string} */
                                kind: "hold" | "reservation" | "stay" | "trial" | "cleaning";
                            }[];
                            physical: ("USABLE" | "IN_USE" | "CLEANING" | "CLOSED") | null;
                            reportedAt: string | null;
                            /** @enum {string} */
                            secured: "DEDICATED" | "PRIORITY" | "COOPERATING";
                            /** @enum {string} */
                            sex: "MALE" | "FEMALE" | "ANY";
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/reports/unchanged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nothing has changed in any room of the facility
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `facility-needed` (422): Say which facility reports.
         *     - `no-such-facility` (404): There is no such facility.
         *     - `no-such-room` (404): There is no such room.
         *     - `nothing-reported-yet` (409): Nothing has been reported so far that could be unchanged. Report each room.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        facilityId?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            notReported: {
                                id: string;
                                name: string;
                            }[];
                            reported: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rotations that fill the plan
         * @description Who: coordinator, base_manager, admin.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rotations: {
                                /** Format: date-time */
                                createdAt: string;
                                endedAt: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                people: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                }[];
                                rule: {
                                    /** @enum {string} */
                                    dayKind: "any" | "workday" | "holiday" | "new-year";
                                    endsAt: string | null;
                                    people: string[];
                                    startsAt: string;
                                    turn: {
                                        length: number;
                                        /** @enum {string} */
                                        unit: "hours";
                                    } | {
                                        length: number;
                                        /** @enum {string} */
                                        unit: "days";
                                    };
                                    windows: {
                                        from: string;
                                        to: string;
                                        weekdays: number[];
                                    }[];
                                };
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                version: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Let people take turns in a slot; laid out 92 days ahead, a day further every night
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `shift-ends-before-start` (422): The end must come after the start.
         *     - `no-such-coordinator` (422): This is not somebody who can be on call.
         *     - `plan-leaves-gap` (409): This leaves a time when nobody is on call. Confirm it with a reason.
         *     - `one-person-two-slots` (409): This puts one person into both slots at the same time. Confirm it with a reason.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        confirm?: {
                            reason: string;
                        } | null;
                        name: string;
                        rule: {
                            /** @enum {string} */
                            dayKind: "any" | "workday" | "holiday" | "new-year";
                            endsAt: string | null;
                            people: string[];
                            startsAt: string;
                            turn: {
                                length: number;
                                /** @enum {string} */
                                unit: "hours";
                            } | {
                                length: number;
                                /** @enum {string} */
                                unit: "days";
                            };
                            windows: {
                                from: string;
                                to: string;
                                weekdays: number[];
                            }[];
                        };
                        /** @enum {string} */
                        slot: "primary" | "secondary";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            createdAt: string;
                            endedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            people: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            rule: {
                                /** @enum {string} */
                                dayKind: "any" | "workday" | "holiday" | "new-year";
                                endsAt: string | null;
                                people: string[];
                                startsAt: string;
                                turn: {
                                    length: number;
                                    /** @enum {string} */
                                    unit: "hours";
                                } | {
                                    length: number;
                                    /** @enum {string} */
                                    unit: "days";
                                };
                                windows: {
                                    from: string;
                                    to: string;
                                    weekdays: number[];
                                }[];
                            };
                            /** @enum {string} */
                            slot: "primary" | "secondary";
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rotations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a rotation; its shifts from now on follow
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-rotation` (404): There is no such rotation.
         *     - `rotation-is-over` (409): This rotation has ended.
         *     - `version-conflict` (412): Somebody changed this before you: look at the newest version.
         *     - `shift-ends-before-start` (422): The end must come after the start.
         *     - `no-such-coordinator` (422): This is not somebody who can be on call.
         *     - `plan-leaves-gap` (409): This leaves a time when nobody is on call. Confirm it with a reason.
         *     - `one-person-two-slots` (409): This puts one person into both slots at the same time. Confirm it with a reason.
         */
        put: {
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
                    "application/json": {
                        /** @default null */
                        confirm?: {
                            reason: string;
                        } | null;
                        name: string;
                        rule: {
                            /** @enum {string} */
                            dayKind: "any" | "workday" | "holiday" | "new-year";
                            endsAt: string | null;
                            people: string[];
                            startsAt: string;
                            turn: {
                                length: number;
                                /** @enum {string} */
                                unit: "hours";
                            } | {
                                length: number;
                                /** @enum {string} */
                                unit: "days";
                            };
                            windows: {
                                from: string;
                                to: string;
                                weekdays: number[];
                            }[];
                        };
                        /** @enum {string} */
                        slot: "primary" | "secondary";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            createdAt: string;
                            endedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            people: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            rule: {
                                /** @enum {string} */
                                dayKind: "any" | "workday" | "holiday" | "new-year";
                                endsAt: string | null;
                                people: string[];
                                startsAt: string;
                                turn: {
                                    length: number;
                                    /** @enum {string} */
                                    unit: "hours";
                                } | {
                                    length: number;
                                    /** @enum {string} */
                                    unit: "days";
                                };
                                windows: {
                                    from: string;
                                    to: string;
                                    weekdays: number[];
                                }[];
                            };
                            /** @enum {string} */
                            slot: "primary" | "secondary";
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rotations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a rotation, now or at a given time
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-rotation` (404): There is no such rotation.
         *     - `rotation-is-over` (409): This rotation has ended.
         *     - `plan-leaves-gap` (409): This leaves a time when nobody is on call. Confirm it with a reason.
         *     - `one-person-two-slots` (409): This puts one person into both slots at the same time. Confirm it with a reason.
         */
        post: {
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
                    "application/json": {
                        /** @default null */
                        at?: string | null;
                        /** @default null */
                        confirm?: {
                            reason: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            createdAt: string;
                            endedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            people: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            }[];
                            rule: {
                                /** @enum {string} */
                                dayKind: "any" | "workday" | "holiday" | "new-year";
                                endsAt: string | null;
                                people: string[];
                                startsAt: string;
                                turn: {
                                    length: number;
                                    /** @enum {string} */
                                    unit: "hours";
                                } | {
                                    length: number;
                                    /** @enum {string} */
                                    unit: "days";
                                };
                                windows: {
                                    from: string;
                                    to: string;
                                    weekdays: number[];
                                }[];
                            };
                            /** @enum {string} */
                            slot: "primary" | "secondary";
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rotations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A slot as a rule would fill it, and what would be newly wrong; nothing is written
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `range-too-long` (422): At most 400 days can be looked at in one go.
         *     - `shift-ends-before-start` (422): The end must come after the start.
         *     - `no-such-coordinator` (422): This is not somebody who can be on call.
         *     - `no-such-rotation` (404): There is no such rotation.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        from: string;
                        /** @default null */
                        rotationId?: string | null;
                        rule: {
                            /** @enum {string} */
                            dayKind: "any" | "workday" | "holiday" | "new-year";
                            endsAt: string | null;
                            people: string[];
                            startsAt: string;
                            turn: {
                                length: number;
                                /** @enum {string} */
                                unit: "hours";
                            } | {
                                length: number;
                                /** @enum {string} */
                                unit: "days";
                            };
                            windows: {
                                from: string;
                                to: string;
                                weekdays: number[];
                            }[];
                        };
                        /** @enum {string} */
                        slot: "primary" | "secondary";
                        /** Format: date-time */
                        to: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            doubles: {
                                /** Format: date-time */
                                from: string;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                reason: string | null;
                                /** Format: date-time */
                                to: string;
                            }[];
                            gaps: {
                                /** Format: date-time */
                                from: string;
                                reason: string | null;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** Format: date-time */
                                to: string;
                            }[];
                            shifts: {
                                /** Format: date-time */
                                from: string;
                                id: string | null;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                rotationId: string | null;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** @enum {string} */
                                source: "manual" | "rotation" | "override" | "swap" | "take-over" | "import";
                                /** Format: date-time */
                                to: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description Who: signed-in.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                            name: string;
                            organisation: string;
                            /** Format: uuid */
                            organisationId: string;
                            /** @enum {string} */
                            role: "coordinator" | "base_manager" | "ward_staff" | "consultation_staff" | "facility_staff" | "council_viewer" | "admin" | "auditor";
                            /** Format: uuid */
                            userId: string;
                            wardCodes: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Sign in with e-mail and password
         * @description Who: public.
         *     Refusals:
         *     - `wrong-credentials` (401): The e-mail address or the password is wrong.
         *     - `too-many-sign-ins` (429): Too many failed sign-ins: wait about 15 minutes.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
            };
        };
        /**
         * Sign out
         * @description Who: signed-in.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            ok: true;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plan of a range (default: the next 31 days, at most 400)
         * @description Who: coordinator, base_manager, admin.
         *     Refusals:
         *     - `shift-ends-before-start` (422): The end must come after the start.
         *     - `range-too-long` (422): At most 400 days can be looked at in one go.
         */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            absences: {
                                /** Format: date-time */
                                from: string;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                /** Format: uuid */
                                shiftId: string;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** Format: date-time */
                                to: string;
                            }[];
                            doubles: {
                                /** Format: date-time */
                                from: string;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                reason: string | null;
                                /** Format: date-time */
                                to: string;
                            }[];
                            gaps: {
                                /** Format: date-time */
                                from: string;
                                reason: string | null;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** Format: date-time */
                                to: string;
                            }[];
                            holidays: {
                                /** Format: date */
                                day: string;
                                name: string;
                            }[];
                            shifts: {
                                answeredAt: string | null;
                                askedAt: string | null;
                                /** Format: date-time */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                reason: string | null;
                                rotationId: string | null;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** @enum {string} */
                                source: "manual" | "rotation" | "override" | "swap" | "take-over" | "import";
                                /** Format: date-time */
                                to: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Put somebody on call where nobody is
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `shift-overlaps` (409): Another shift of this slot already covers part of this time.
         *     - `shift-ends-before-start` (422): The end must come after the start.
         *     - `shift-is-over` (422): A shift that is already over cannot be added.
         *     - `no-such-coordinator` (422): This is not somebody who can be on call.
         *     - `plan-leaves-gap` (409): This leaves a time when nobody is on call. Confirm it with a reason.
         *     - `one-person-two-slots` (409): This puts one person into both slots at the same time. Confirm it with a reason.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        confirm?: {
                            reason: string;
                        } | null;
                        /** Format: date-time */
                        from: string;
                        /** @enum {string} */
                        slot: "primary" | "secondary";
                        /** Format: date-time */
                        to: string;
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            answeredAt: string | null;
                            askedAt: string | null;
                            /** Format: date-time */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            person: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                            reason: string | null;
                            rotationId: string | null;
                            /** @enum {string} */
                            slot: "primary" | "secondary";
                            /** @enum {string} */
                            source: "manual" | "rotation" | "override" | "swap" | "take-over" | "import";
                            /** Format: date-time */
                            to: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a shift that has not begun; rotations fill the place of one put by hand
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-shift` (404): There is no such shift.
         *     - `shift-has-begun` (409): A shift that has begun cannot be removed: take over now, or put an override.
         *     - `plan-leaves-gap` (409): This leaves a time when nobody is on call. Confirm it with a reason.
         *     - `one-person-two-slots` (409): This puts one person into both slots at the same time. Confirm it with a reason.
         */
        post: {
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
                    "application/json": {
                        /** @default null */
                        confirm?: {
                            reason: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            answeredAt: string | null;
                            askedAt: string | null;
                            /** Format: date-time */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            person: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                            reason: string | null;
                            rotationId: string | null;
                            /** @enum {string} */
                            slot: "primary" | "secondary";
                            /** @enum {string} */
                            source: "manual" | "rotation" | "override" | "swap" | "take-over" | "import";
                            /** Format: date-time */
                            to: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stays: running, or all
         * @description Who: coordinator, base_manager, facility_staff.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    emergencyId?: string;
                    limit?: number;
                    scope?: "running" | "all";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                emergencyId: string;
                                expectedAt: string | null;
                                facilityId: string;
                                facilityName: string;
                                id: string;
                                isExtensionAsked: boolean;
                                isOverdue: boolean;
                                number: string;
                                plannedEnd: string;
                                roomId: string;
                                roomName: string;
                                /** @enum {string} */
                                status: "reserved" | "in-transit" | "admitted" | "extended" | "departed" | "cancelled";
                                statusLabel: {
                                    en: string;
                                    ja: string;
                                };
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One stay, with what may be seen of the person now
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-stay` (404): There is no such stay.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            emergencyId: string;
                            expectedAt: string | null;
                            facilityId: string;
                            facilityName: string;
                            id: string;
                            isExtensionAsked: boolean;
                            isOverdue: boolean;
                            names: {
                                [key: string]: string;
                            };
                            notes: {
                                at: string;
                                byUser: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "general" | "meal" | "sleep" | "health" | "behaviour" | "family" | "incident";
                                text: string;
                            }[];
                            number: string;
                            plannedEnd: string;
                            possible: string[];
                            roomId: string;
                            roomName: string;
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            state: {
                                status: string;
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "reserved" | "in-transit" | "admitted" | "extended" | "departed" | "cancelled";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stays/{id}/admit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person has arrived; belongings and medicines are counted in
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-stay` (404): There is no such stay.
         *     - `stay-step-out-of-order` (409): This step is not possible now.
         *     - `room-taken` (409): The room is taken by somebody else. Coordinate anew.
         */
        post: {
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
                    "application/json": {
                        belongings: {
                            count: number;
                            name: string;
                            /** @default null */
                            note?: string | null;
                            /** @default  */
                            unit?: "" | string;
                        }[];
                        medicines: {
                            count: number;
                            name: string;
                            /** @default null */
                            note?: string | null;
                            /** @default  */
                            unit?: "" | string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            emergencyId: string;
                            expectedAt: string | null;
                            facilityId: string;
                            facilityName: string;
                            id: string;
                            isExtensionAsked: boolean;
                            isOverdue: boolean;
                            names: {
                                [key: string]: string;
                            };
                            notes: {
                                at: string;
                                byUser: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "general" | "meal" | "sleep" | "health" | "behaviour" | "family" | "incident";
                                text: string;
                            }[];
                            number: string;
                            plannedEnd: string;
                            possible: string[];
                            roomId: string;
                            roomName: string;
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            state: {
                                status: string;
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "reserved" | "in-transit" | "admitted" | "extended" | "departed" | "cancelled";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stays/{id}/depart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person has left with what was counted in: the room is free, and cleaned
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-stay` (404): There is no such stay.
         *     - `stay-step-out-of-order` (409): This step is not possible now.
         *     - `counted-lines-differ` (422): Count out every line that was counted in.
         *     - `count-unexplained` (422): The count differs from the admission: say why.
         */
        post: {
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
                    "application/json": {
                        /** @default [] */
                        belongings?: {
                            /** @default null */
                            note?: string | null;
                            returned: number;
                            /** @default 0 */
                            used?: number;
                        }[];
                        /** @enum {string} */
                        destination: "HOME" | "SHORT_STAY" | "GROUP_HOME" | "RESIDENTIAL" | "HOSPITAL" | "OTHER";
                        /** @default [] */
                        medicines?: {
                            /** @default null */
                            note?: string | null;
                            returned: number;
                            /** @default 0 */
                            used?: number;
                        }[];
                        /** @default null */
                        note?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            emergencyId: string;
                            expectedAt: string | null;
                            facilityId: string;
                            facilityName: string;
                            id: string;
                            isExtensionAsked: boolean;
                            isOverdue: boolean;
                            names: {
                                [key: string]: string;
                            };
                            notes: {
                                at: string;
                                byUser: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "general" | "meal" | "sleep" | "health" | "behaviour" | "family" | "incident";
                                text: string;
                            }[];
                            number: string;
                            plannedEnd: string;
                            possible: string[];
                            roomId: string;
                            roomName: string;
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            state: {
                                status: string;
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "reserved" | "in-transit" | "admitted" | "extended" | "departed" | "cancelled";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stays/{id}/expected-arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * They will be there at another time than was said
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-stay` (404): There is no such stay.
         *     - `stay-step-out-of-order` (409): This step is not possible now.
         *     - `arrival-out-of-range` (422): The expected arrival must lie between 12 hours ago and 3 days ahead.
         */
        put: {
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
                    "application/json": {
                        /** Format: date-time */
                        expectedAt: string;
                        /** @default null */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            emergencyId: string;
                            expectedAt: string | null;
                            facilityId: string;
                            facilityName: string;
                            id: string;
                            isExtensionAsked: boolean;
                            isOverdue: boolean;
                            names: {
                                [key: string]: string;
                            };
                            notes: {
                                at: string;
                                byUser: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "general" | "meal" | "sleep" | "health" | "behaviour" | "family" | "incident";
                                text: string;
                            }[];
                            number: string;
                            plannedEnd: string;
                            possible: string[];
                            roomId: string;
                            roomName: string;
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            state: {
                                status: string;
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "reserved" | "in-transit" | "admitted" | "extended" | "departed" | "cancelled";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stays/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend the stay: a coordinator within 7 days of the admission, a manager beyond
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-stay` (404): There is no such stay.
         *     - `stay-step-out-of-order` (409): This step is not possible now.
         *     - `end-not-later` (422): The new end must be later than now and than the planned end.
         *     - `end-too-far` (422): One extension reaches at most 90 days ahead.
         *     - `approval-needed` (409): A stay of more than 7 days must be approved by another coordinator or a manager: ask for it.
         *     - `manager-approval-needed` (403): A stay of more than 14 days must be approved by a base manager.
         *     - `room-taken` (409): The room is taken by somebody else. Coordinate anew.
         */
        post: {
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
                    "application/json": {
                        /** Format: date-time */
                        newEnd: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            emergencyId: string;
                            expectedAt: string | null;
                            facilityId: string;
                            facilityName: string;
                            id: string;
                            isExtensionAsked: boolean;
                            isOverdue: boolean;
                            names: {
                                [key: string]: string;
                            };
                            notes: {
                                at: string;
                                byUser: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "general" | "meal" | "sleep" | "health" | "behaviour" | "family" | "incident";
                                text: string;
                            }[];
                            number: string;
                            plannedEnd: string;
                            possible: string[];
                            roomId: string;
                            roomName: string;
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            state: {
                                status: string;
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "reserved" | "in-transit" | "admitted" | "extended" | "departed" | "cancelled";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stays/{id}/extension-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for an extension that somebody else is to approve
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-stay` (404): There is no such stay.
         *     - `stay-step-out-of-order` (409): This step is not possible now.
         *     - `end-not-later` (422): The new end must be later than now and than the planned end.
         *     - `end-too-far` (422): One extension reaches at most 90 days ahead.
         *     - `extension-asked-already` (409): An extension has been asked for already. Wait for the answer, or take the request back.
         */
        post: {
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
                    "application/json": {
                        /** Format: date-time */
                        newEnd: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            emergencyId: string;
                            expectedAt: string | null;
                            facilityId: string;
                            facilityName: string;
                            id: string;
                            isExtensionAsked: boolean;
                            isOverdue: boolean;
                            names: {
                                [key: string]: string;
                            };
                            notes: {
                                at: string;
                                byUser: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "general" | "meal" | "sleep" | "health" | "behaviour" | "family" | "incident";
                                text: string;
                            }[];
                            number: string;
                            plannedEnd: string;
                            possible: string[];
                            roomId: string;
                            roomName: string;
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            state: {
                                status: string;
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "reserved" | "in-transit" | "admitted" | "extended" | "departed" | "cancelled";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stays/{id}/extension-requests/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the extension that was asked for, and lengthen the room
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-stay` (404): There is no such stay.
         *     - `stay-step-out-of-order` (409): This step is not possible now.
         *     - `end-not-later` (422): The new end must be later than now and than the planned end.
         *     - `end-too-far` (422): One extension reaches at most 90 days ahead.
         *     - `no-extension-asked` (409): No extension is waiting for an approval.
         *     - `four-eyes` (403): Who asked cannot approve: somebody else must.
         *     - `manager-approval-needed` (403): A stay of more than 14 days must be approved by a base manager.
         *     - `room-taken` (409): The room is taken by somebody else. Coordinate anew.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            emergencyId: string;
                            expectedAt: string | null;
                            facilityId: string;
                            facilityName: string;
                            id: string;
                            isExtensionAsked: boolean;
                            isOverdue: boolean;
                            names: {
                                [key: string]: string;
                            };
                            notes: {
                                at: string;
                                byUser: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "general" | "meal" | "sleep" | "health" | "behaviour" | "family" | "incident";
                                text: string;
                            }[];
                            number: string;
                            plannedEnd: string;
                            possible: string[];
                            roomId: string;
                            roomName: string;
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            state: {
                                status: string;
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "reserved" | "in-transit" | "admitted" | "extended" | "departed" | "cancelled";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stays/{id}/extension-requests/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse the extension that was asked for, or take the request back; a facility its own
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-stay` (404): There is no such stay.
         *     - `stay-step-out-of-order` (409): This step is not possible now.
         *     - `no-extension-asked` (409): No extension is waiting for an approval.
         *     - `request-of-the-base` (403): The base asked for this extension: only the base takes it back. Call it.
         */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            emergencyId: string;
                            expectedAt: string | null;
                            facilityId: string;
                            facilityName: string;
                            id: string;
                            isExtensionAsked: boolean;
                            isOverdue: boolean;
                            names: {
                                [key: string]: string;
                            };
                            notes: {
                                at: string;
                                byUser: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "general" | "meal" | "sleep" | "health" | "behaviour" | "family" | "incident";
                                text: string;
                            }[];
                            number: string;
                            plannedEnd: string;
                            possible: string[];
                            roomId: string;
                            roomName: string;
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            state: {
                                status: string;
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "reserved" | "in-transit" | "admitted" | "extended" | "departed" | "cancelled";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stays/{id}/hand-over/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One side has gone through the hand-over list
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-stay` (404): There is no such stay.
         *     - `stay-step-out-of-order` (409): This step is not possible now.
         *     - `hand-over-confirmed` (409): This side has confirmed the hand-over already.
         *     - `hand-over-open` (422): Some lines have not been gone through: say why.
         */
        post: {
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
                    "application/json": {
                        /** @default null */
                        why?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            emergencyId: string;
                            expectedAt: string | null;
                            facilityId: string;
                            facilityName: string;
                            id: string;
                            isExtensionAsked: boolean;
                            isOverdue: boolean;
                            names: {
                                [key: string]: string;
                            };
                            notes: {
                                at: string;
                                byUser: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "general" | "meal" | "sleep" | "health" | "behaviour" | "family" | "incident";
                                text: string;
                            }[];
                            number: string;
                            plannedEnd: string;
                            possible: string[];
                            roomId: string;
                            roomName: string;
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            state: {
                                status: string;
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "reserved" | "in-transit" | "admitted" | "extended" | "departed" | "cancelled";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stays/{id}/hand-over/ticks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A line of the hand-over list is gone through, or not after all
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-stay` (404): There is no such stay.
         *     - `stay-step-out-of-order` (409): This step is not possible now.
         *     - `hand-over-confirmed` (409): This side has confirmed the hand-over already.
         *     - `hand-over-item-gone` (409): The hand-over list has changed. Open it again.
         */
        post: {
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
                    "application/json": {
                        isTicked: boolean;
                        key: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            emergencyId: string;
                            expectedAt: string | null;
                            facilityId: string;
                            facilityName: string;
                            id: string;
                            isExtensionAsked: boolean;
                            isOverdue: boolean;
                            names: {
                                [key: string]: string;
                            };
                            notes: {
                                at: string;
                                byUser: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "general" | "meal" | "sleep" | "health" | "behaviour" | "family" | "incident";
                                text: string;
                            }[];
                            number: string;
                            plannedEnd: string;
                            possible: string[];
                            roomId: string;
                            roomName: string;
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            state: {
                                status: string;
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "reserved" | "in-transit" | "admitted" | "extended" | "departed" | "cancelled";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stays/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a daily note
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-stay` (404): There is no such stay.
         *     - `stay-step-out-of-order` (409): This step is not possible now.
         */
        post: {
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
                    "application/json": {
                        /**
                         * @default general
                         * @enum {string}
                         */
                        kind?: "general" | "meal" | "sleep" | "health" | "behaviour" | "family" | "incident";
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            emergencyId: string;
                            expectedAt: string | null;
                            facilityId: string;
                            facilityName: string;
                            id: string;
                            isExtensionAsked: boolean;
                            isOverdue: boolean;
                            names: {
                                [key: string]: string;
                            };
                            notes: {
                                at: string;
                                byUser: string | null;
                                id: string;
                                /** @enum {string} */
                                kind: "general" | "meal" | "sleep" | "health" | "behaviour" | "family" | "incident";
                                text: string;
                            }[];
                            number: string;
                            plannedEnd: string;
                            possible: string[];
                            roomId: string;
                            roomName: string;
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            state: {
                                status: string;
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "reserved" | "in-transit" | "admitted" | "extended" | "departed" | "cancelled";
                            statusLabel: {
                                en: string;
                                ja: string;
                            };
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stays/{id}/notes.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The daily notes as a page for A4 paper
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-stay` (404): There is no such stay.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surge-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest of each facility, of the last 72 hours
         * @description Who: coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                at: string;
                                facilityId: string;
                                id: string;
                                note: string | null;
                                within24h: number;
                                within72h: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has asked whom to change shifts: open ones, and the last that were settled
         * @description Who: coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            swaps: {
                                /** Format: date-time */
                                askedAt: string;
                                can: {
                                    accept: boolean;
                                    decline: boolean;
                                    withdraw: boolean;
                                };
                                during: {
                                    /** Format: date-time */
                                    from: string;
                                    /** Format: date-time */
                                    to: string;
                                };
                                from: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                /** Format: uuid */
                                id: string;
                                note: string | null;
                                returns: {
                                    /** Format: date-time */
                                    from: string;
                                    /** @enum {string} */
                                    slot: "primary" | "secondary";
                                    /** Format: date-time */
                                    to: string;
                                } | null;
                                settledAt: string | null;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** @enum {string} */
                                status: "asked" | "accepted" | "declined" | "withdrawn" | "expired";
                                to: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Ask somebody to take one’s shift; nothing changes until that person has accepted
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-shift` (404): There is no such shift.
         *     - `not-your-shift` (403): Only your own shift can be swapped.
         *     - `swap-with-yourself` (422): A swap needs somebody else.
         *     - `swap-of-no-time` (422): Choose a time within the shift that has not begun.
         *     - `no-such-coordinator` (422): This is not somebody who can be on call.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        forShiftId?: string | null;
                        /** @default null */
                        from?: string | null;
                        /** @default null */
                        note?: string | null;
                        /** Format: uuid */
                        shiftId: string;
                        /** @default null */
                        to?: string | null;
                        /** Format: uuid */
                        withUserId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            askedAt: string;
                            can: {
                                accept: boolean;
                                decline: boolean;
                                withdraw: boolean;
                            };
                            during: {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                            };
                            from: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            returns: {
                                /** Format: date-time */
                                from: string;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** Format: date-time */
                                to: string;
                            } | null;
                            settledAt: string | null;
                            /** @enum {string} */
                            slot: "primary" | "secondary";
                            /** @enum {string} */
                            status: "asked" | "accepted" | "declined" | "withdrawn" | "expired";
                            to: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a swap: the shifts change hands at once
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-swap` (404): There is no such request for a swap.
         *     - `swap-not-yours` (403): This request is not yours to answer.
         *     - `swap-is-settled` (409): This request has been settled.
         *     - `swap-outdated` (409): The shifts have changed since this was asked: ask anew.
         *     - `no-such-coordinator` (422): This is not somebody who can be on call.
         *     - `plan-leaves-gap` (409): This leaves a time when nobody is on call. Confirm it with a reason.
         *     - `one-person-two-slots` (409): This puts one person into both slots at the same time. Confirm it with a reason.
         */
        post: {
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
                    "application/json": {
                        /** @default null */
                        confirm?: {
                            reason: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            askedAt: string;
                            can: {
                                accept: boolean;
                                decline: boolean;
                                withdraw: boolean;
                            };
                            during: {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                            };
                            from: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            returns: {
                                /** Format: date-time */
                                from: string;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** Format: date-time */
                                to: string;
                            } | null;
                            settledAt: string | null;
                            /** @enum {string} */
                            slot: "primary" | "secondary";
                            /** @enum {string} */
                            status: "asked" | "accepted" | "declined" | "withdrawn" | "expired";
                            to: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a swap
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-swap` (404): There is no such request for a swap.
         *     - `swap-not-yours` (403): This request is not yours to answer.
         *     - `swap-is-settled` (409): This request has been settled.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            askedAt: string;
                            can: {
                                accept: boolean;
                                decline: boolean;
                                withdraw: boolean;
                            };
                            during: {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                            };
                            from: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            returns: {
                                /** Format: date-time */
                                from: string;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** Format: date-time */
                                to: string;
                            } | null;
                            settledAt: string | null;
                            /** @enum {string} */
                            slot: "primary" | "secondary";
                            /** @enum {string} */
                            status: "asked" | "accepted" | "declined" | "withdrawn" | "expired";
                            to: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/swaps/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what one has asked
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-swap` (404): There is no such request for a swap.
         *     - `swap-not-yours` (403): This request is not yours to answer.
         *     - `swap-is-settled` (409): This request has been settled.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            askedAt: string;
                            can: {
                                accept: boolean;
                                decline: boolean;
                                withdraw: boolean;
                            };
                            during: {
                                /** Format: date-time */
                                from: string;
                                /** Format: date-time */
                                to: string;
                            };
                            from: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                            /** Format: uuid */
                            id: string;
                            note: string | null;
                            returns: {
                                /** Format: date-time */
                                from: string;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** Format: date-time */
                                to: string;
                            } | null;
                            settledAt: string | null;
                            /** @enum {string} */
                            slot: "primary" | "secondary";
                            /** @enum {string} */
                            status: "asked" | "accepted" | "declined" | "withdrawn" | "expired";
                            to: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task-assignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may be given a task by their account
         * @description Who: coordinator, base_manager.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                name: string;
                                role: string;
                                userId: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tasks of reviews: open by the day they are due, or over
         * @description Who: coordinator, base_manager, ward_staff, consultation_staff, facility_staff.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    emergencyId?: string;
                    limit?: number;
                    scope?: "open" | "over";
                    whose?: "all" | "mine";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                action: string;
                                assigneeId: string | null;
                                assigneeName: string;
                                cancelledAt: string | null;
                                doneAt: string | null;
                                dueOn: string;
                                emergencyId: string;
                                id: string;
                                isOverdue: boolean;
                                issue: string;
                                number: string;
                                result: string | null;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The task will not be done
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-task` (404): There is no such task.
         *     - `task-over` (409): The task has been done or given up.
         */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            action: string;
                            assigneeId: string | null;
                            assigneeName: string;
                            cancelledAt: string | null;
                            doneAt: string | null;
                            dueOn: string;
                            emergencyId: string;
                            id: string;
                            isOverdue: boolean;
                            issue: string;
                            number: string;
                            result: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The task is done, with what came of it
         * @description Who: coordinator, base_manager, ward_staff, consultation_staff, facility_staff.
         *     Refusals:
         *     - `no-such-task` (404): There is no such task.
         *     - `task-over` (409): The task has been done or given up.
         */
        post: {
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
                    "application/json": {
                        result: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            action: string;
                            assigneeId: string | null;
                            assigneeName: string;
                            cancelledAt: string | null;
                            doneAt: string | null;
                            dueOn: string;
                            emergencyId: string;
                            id: string;
                            isOverdue: boolean;
                            issue: string;
                            number: string;
                            result: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/due-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The task is due on another day
         * @description Who: coordinator, base_manager, ward_staff, consultation_staff, facility_staff.
         *     Refusals:
         *     - `no-such-task` (404): There is no such task.
         *     - `task-over` (409): The task has been done or given up.
         *     - `task-changed` (412): Somebody else changed the task first. Look at its newest version.
         *     - `task-due-past` (422): A task is due today or later.
         */
        put: {
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
                    "application/json": {
                        dueOn: string;
                        /** @default null */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            action: string;
                            assigneeId: string | null;
                            assigneeName: string;
                            cancelledAt: string | null;
                            doneAt: string | null;
                            dueOn: string;
                            emergencyId: string;
                            id: string;
                            isOverdue: boolean;
                            issue: string;
                            number: string;
                            result: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who cannot be on call when (default: the next 92 days, at most 400)
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `shift-ends-before-start` (422): The end must come after the start.
         *     - `range-too-long` (422): At most 400 days can be looked at in one go.
         */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            timeOff: {
                                /** Format: date-time */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                /** Format: date-time */
                                to: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Take time off; the answer lists the shifts for which somebody must be found
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `time-off-not-yours` (403): Only oneself, or a manager, can put time off.
         *     - `no-such-coordinator` (422): This is not somebody who can be on call.
         *     - `shift-ends-before-start` (422): The end must come after the start.
         *     - `range-too-long` (422): At most 400 days can be looked at in one go.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        from: string;
                        /** Format: date-time */
                        to: string;
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            absences: {
                                /** Format: date-time */
                                from: string;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                /** Format: uuid */
                                shiftId: string;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** Format: date-time */
                                to: string;
                            }[];
                            /** Format: date-time */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            person: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                            /** Format: date-time */
                            to: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/time-off/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Be there after all
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-time-off` (404): There is no such time off.
         *     - `time-off-not-yours` (403): Only oneself, or a manager, can put time off.
         */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            absences: {
                                /** Format: date-time */
                                from: string;
                                person: {
                                    name: string;
                                    /** Format: uuid */
                                    userId: string;
                                };
                                /** Format: uuid */
                                shiftId: string;
                                /** @enum {string} */
                                slot: "primary" | "secondary";
                                /** Format: date-time */
                                to: string;
                            }[];
                            /** Format: date-time */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            person: {
                                name: string;
                                /** Format: uuid */
                                userId: string;
                            };
                            /** Format: date-time */
                            to: string;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trial-stays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trial stays: planned, or all; of one person, or of the own facility
         * @description Who: coordinator, base_manager, facility_staff, ward_staff, consultation_staff.
         */
        get: {
            parameters: {
                query?: {
                    caseId?: string;
                    cursor?: string;
                    limit?: number;
                    scope?: "planned" | "all";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                case: {
                                    id: string;
                                    registrationNo: string;
                                } | null;
                                during: {
                                    from: string;
                                    to: string | null;
                                };
                                facility: {
                                    id: string;
                                    name: string;
                                };
                                id: string;
                                isUnrecorded: boolean;
                                room: {
                                    id: string;
                                    name: string;
                                };
                                /** @enum {string} */
                                status: "planned" | "done" | "cancelled";
                                suitability: ("SUITABLE" | "WITH_CONDITIONS" | "NOT_SUITABLE") | null;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Keep a room for a registered person to get to know it
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-case` (404): There is no such case, or none that you may see.
         *     - `trial-not-disclosable` (409): There is no consent: nothing may be shown to the facility. Obtain it first.
         *     - `no-such-room` (404): There is no such room.
         *     - `trial-room-taken` (409): The room is taken at that time.
         *     - `trial-room-closed` (409): The room is closed at that time.
         *     - `trial-without-length` (422): The end must be later than the beginning.
         *     - `trial-too-long` (422): A trial stay lasts 14 days at most.
         *     - `trial-in-the-past` (422): The beginning has passed. Give a time to come.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        /** Format: date-time */
                        from: string;
                        purpose: string;
                        /** Format: uuid */
                        roomId: string;
                        /** Format: date-time */
                        to: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                id: string;
                                registrationNo: string;
                            } | null;
                            during: {
                                from: string;
                                to: string | null;
                            };
                            facility: {
                                id: string;
                                name: string;
                            };
                            id: string;
                            isUnrecorded: boolean;
                            outcome: string | null;
                            possible: ("change" | "record" | "cancel")[];
                            purpose: string | null;
                            room: {
                                id: string;
                                name: string;
                            };
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "planned" | "done" | "cancelled";
                            suitability: ("SUITABLE" | "WITH_CONDITIONS" | "NOT_SUITABLE") | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trial-stays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One trial stay, with what may be seen of the person now
         * @description Who: coordinator, base_manager, facility_staff, ward_staff, consultation_staff.
         *     Refusals:
         *     - `no-such-trial` (404): There is no such trial stay.
         */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                id: string;
                                registrationNo: string;
                            } | null;
                            during: {
                                from: string;
                                to: string | null;
                            };
                            facility: {
                                id: string;
                                name: string;
                            };
                            id: string;
                            isUnrecorded: boolean;
                            outcome: string | null;
                            possible: ("change" | "record" | "cancel")[];
                            purpose: string | null;
                            room: {
                                id: string;
                                name: string;
                            };
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "planned" | "done" | "cancelled";
                            suitability: ("SUITABLE" | "WITH_CONDITIONS" | "NOT_SUITABLE") | null;
                            version: number;
                        };
                    };
                };
            };
        };
        /**
         * Move it to another time or room, before it begins
         * @description Who: coordinator, base_manager.
         *     Refusals:
         *     - `no-such-trial` (404): There is no such trial stay.
         *     - `trial-is-over` (409): The trial stay has been recorded or cancelled already.
         *     - `trial-has-begun` (409): The trial stay has begun: it cannot be moved any more. Record how it went.
         *     - `trial-changed` (412): Somebody else changed the trial stay first. Look at its newest version.
         *     - `no-such-room` (404): There is no such room.
         *     - `trial-room-taken` (409): The room is taken at that time.
         *     - `trial-room-closed` (409): The room is closed at that time.
         *     - `trial-without-length` (422): The end must be later than the beginning.
         *     - `trial-too-long` (422): A trial stay lasts 14 days at most.
         *     - `trial-in-the-past` (422): The beginning has passed. Give a time to come.
         */
        put: {
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
                    "application/json": {
                        /** Format: date-time */
                        from: string;
                        purpose: string;
                        /** Format: uuid */
                        roomId: string;
                        /** Format: date-time */
                        to: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                id: string;
                                registrationNo: string;
                            } | null;
                            during: {
                                from: string;
                                to: string | null;
                            };
                            facility: {
                                id: string;
                                name: string;
                            };
                            id: string;
                            isUnrecorded: boolean;
                            outcome: string | null;
                            possible: ("change" | "record" | "cancel")[];
                            purpose: string | null;
                            room: {
                                id: string;
                                name: string;
                            };
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "planned" | "done" | "cancelled";
                            suitability: ("SUITABLE" | "WITH_CONDITIONS" | "NOT_SUITABLE") | null;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trial-stays/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It will not take place: the room is free, the other side is told
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-trial` (404): There is no such trial stay.
         *     - `trial-is-over` (409): The trial stay has been recorded or cancelled already.
         */
        post: {
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
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                id: string;
                                registrationNo: string;
                            } | null;
                            during: {
                                from: string;
                                to: string | null;
                            };
                            facility: {
                                id: string;
                                name: string;
                            };
                            id: string;
                            isUnrecorded: boolean;
                            outcome: string | null;
                            possible: ("change" | "record" | "cancel")[];
                            purpose: string | null;
                            room: {
                                id: string;
                                name: string;
                            };
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "planned" | "done" | "cancelled";
                            suitability: ("SUITABLE" | "WITH_CONDITIONS" | "NOT_SUITABLE") | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trial-stays/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How it went, and whether the house suits the person
         * @description Who: coordinator, base_manager, facility_staff.
         *     Refusals:
         *     - `no-such-trial` (404): There is no such trial stay.
         *     - `trial-is-over` (409): The trial stay has been recorded or cancelled already.
         *     - `trial-not-begun` (409): The trial stay has not begun. Record it once it has.
         */
        post: {
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
                    "application/json": {
                        outcome: string;
                        /** @enum {string} */
                        suitability: "SUITABLE" | "WITH_CONDITIONS" | "NOT_SUITABLE";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case: {
                                id: string;
                                registrationNo: string;
                            } | null;
                            during: {
                                from: string;
                                to: string | null;
                            };
                            facility: {
                                id: string;
                                name: string;
                            };
                            id: string;
                            isUnrecorded: boolean;
                            outcome: string | null;
                            possible: ("change" | "record" | "cancel")[];
                            purpose: string | null;
                            room: {
                                id: string;
                                name: string;
                            };
                            sheet: {
                                /** @enum {string} */
                                stage: "offer" | "accepted" | "ended";
                            } & {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            status: "planned" | "done" | "cancelled";
                            suitability: ("SUITABLE" | "WITH_CONDITIONS" | "NOT_SUITABLE") | null;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts
         * @description Who: admin.
         */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                email: string;
                                /** Format: uuid */
                                id: string;
                                isDisabled: boolean;
                                name: string;
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                role: "coordinator" | "base_manager" | "ward_staff" | "consultation_staff" | "facility_staff" | "council_viewer" | "admin" | "auditor";
                                version: number;
                                wardCodes: string[];
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Create an account
         * @description Who: admin.
         *     Refusals:
         *     - `email-taken` (409): This e-mail address is already in use.
         *     - `no-such-organisation` (404): There is no such organisation.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email: string;
                        name: string;
                        /** Format: uuid */
                        organisationId: string;
                        password: string;
                        /** @enum {string} */
                        role: "coordinator" | "base_manager" | "ward_staff" | "consultation_staff" | "facility_staff" | "council_viewer" | "admin" | "auditor";
                        /** @default [] */
                        wardCodes?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                            /** Format: uuid */
                            id: string;
                            isDisabled: boolean;
                            name: string;
                            /** Format: uuid */
                            organisationId: string;
                            /** @enum {string} */
                            role: "coordinator" | "base_manager" | "ward_staff" | "consultation_staff" | "facility_staff" | "council_viewer" | "admin" | "auditor";
                            version: number;
                            wardCodes: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable an account and end its sessions
         * @description Who: admin.
         *     Refusals:
         *     - `no-such-user` (404): There is no such user.
         *     - `version-conflict` (412): Somebody changed this before you: look at the newest version.
         *     - `not-yourself` (409): You cannot disable your own account.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                            /** Format: uuid */
                            id: string;
                            isDisabled: boolean;
                            name: string;
                            /** Format: uuid */
                            organisationId: string;
                            /** @enum {string} */
                            role: "coordinator" | "base_manager" | "ward_staff" | "consultation_staff" | "facility_staff" | "council_viewer" | "admin" | "auditor";
                            version: number;
                            wardCodes: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable an account again
         * @description Who: admin.
         *     Refusals:
         *     - `no-such-user` (404): There is no such user.
         *     - `version-conflict` (412): Somebody changed this before you: look at the newest version.
         *     - `not-yourself` (409): You cannot disable your own account.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                            /** Format: uuid */
                            id: string;
                            isDisabled: boolean;
                            name: string;
                            /** Format: uuid */
                            organisationId: string;
                            /** @enum {string} */
                            role: "coordinator" | "base_manager" | "ward_staff" | "consultation_staff" | "facility_staff" | "council_viewer" | "admin" | "auditor";
                            version: number;
                            wardCodes: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/inbox.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
